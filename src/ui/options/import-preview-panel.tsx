import type { RefObject } from 'preact';
import type { ImportPreview } from './services';
import { settingsInWords } from './settings-in-words';
import type { OptionsWordings } from './wordings';

interface ImportPreviewPanelProps {
  readonly panelRef: RefObject<HTMLDivElement | null>;
  readonly fileName: string;
  readonly preview: ImportPreview;
  readonly onImport: () => void;
  readonly onCancel: () => void;
  readonly words: OptionsWordings;
}

/** What would become of a file, and whether it is to be. */
export function ImportPreviewPanel({
  panelRef,
  fileName,
  preview: { changed, added, unreadable, unreadableIgnored },
  onImport,
  onCancel,
  words,
}: ImportPreviewPanelProps) {
  const texts = words.transfer;
  const isNothing = changed.length === 0 && added === 0;
  return (
    <div ref={panelRef} class="notice" tabIndex={-1} role="group" aria-label={texts.importTitle}>
      <p>{isNothing ? texts.nothing(fileName) : texts.preview(fileName, changed.length, added)}</p>
      {changed.length > 0 && <p>{texts.changes(settingsInWords(changed, words))}</p>}
      {unreadable.length > 0 && (
        <p class="warning-text">{texts.unreadable(settingsInWords(unreadable, words))}</p>
      )}
      {unreadableIgnored > 0 && <p class="warning-text">{texts.unreadableIgnored(unreadableIgnored)}</p>}
      <div class="buttons">
        {!isNothing && (
          <button type="button" class="primary-button" onClick={onImport}>
            {texts.import}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ImportPreviewPanel } from './import-preview-panel';
import type { Say } from './outcome';
import type { ImportPreview, SettingsTransfer } from './services';
import type { OptionsWordings } from './wordings';

interface ImportSettingsProps {
  readonly transfer: SettingsTransfer;
  readonly say: Say;
  readonly words: OptionsWordings;
}

interface Chosen {
  readonly fileName: string;
  readonly preview: ImportPreview;
}

/** Takes a file of settings in, after it has shown what would change. */
export function ImportSettings({ transfer, say, words }: ImportSettingsProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [error, setError] = useState<string | null>(null);
  const texts = words.transfer;
  useEffect(() => {
    if (chosen !== null) panel.current?.focus();
  }, [chosen]);

  const look = async (file: File): Promise<void> => {
    setChosen(null);
    setError(null);
    const preview = await file.text().then((text) => transfer.preview(text));
    if (preview === null) setError(texts.noBackup(file.name));
    else setChosen({ fileName: file.name, preview });
  };
  const close = (): void => {
    setChosen(null);
    field.current?.focus();
  };
  const takeIn = async ({ preview }: Chosen): Promise<void> => {
    try {
      const takeBack = await preview.apply();
      const undo = (): void => {
        takeBack().then(
          () => say({ text: words.undone, tone: 'good' }),
          () => say({ text: texts.importFailed, tone: 'error' }),
        );
      };
      say({ text: texts.imported, tone: 'good', action: { name: words.undo, run: undo } });
      close();
    } catch {
      say({ text: texts.importFailed, tone: 'error' });
    }
  };

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{texts.importTitle}</h3>
      <p class="explanation" id={`${id}-text`}>
        {texts.importText}
      </p>
      <label class="file-button">
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          aria-describedby={error === null ? `${id}-text` : `${id}-error`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void look(file).catch(() => setError(texts.noBackup(file.name)));
            // Cleared, so that the same file can be chosen once more.
            currentTarget.value = '';
          }}
        />
        {texts.choose}
      </label>
      {error !== null && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
      {chosen !== null && (
        <ImportPreviewPanel
          panelRef={panel}
          fileName={chosen.fileName}
          preview={chosen.preview}
          onImport={() => void takeIn(chosen)}
          onCancel={close}
          words={words}
        />
      )}
    </section>
  );
}

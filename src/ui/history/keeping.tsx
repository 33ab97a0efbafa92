import { useState } from 'preact/hooks';
import type { HistoryContents } from '../../history/history-archive';
import { ConfirmedButton } from '../options/confirmed-button';
import { datedFileName } from '../options/dated-file-name';
import type { Language } from '../../language/language';
import type { Say } from '../options/outcome';
import { bytesInWords } from './bytes';
import { failureInWords } from '../failure-in-words';
import { ImportHistory } from './import-history';
import type { HistoryServices } from './services';
import type { HistoryActions } from './use-actions';
import { useLoaded } from './use-loaded';
import type { HistoryWords } from './words';

interface KeepingProps {
  readonly services: HistoryServices;
  readonly contents: HistoryContents;
  /** Whether checked reports are kept, as it is set. */
  readonly isKept: boolean;
  readonly actions: HistoryActions;
  readonly refresh: () => Promise<void>;
  readonly say: Say;
  readonly language: Language;
  readonly words: HistoryWords;
}

/** How the history is kept: where, how much of it, to a file and from one, and to delete it all. */
export function Keeping({
  services,
  contents,
  isKept,
  actions,
  refresh,
  say,
  language,
  words,
}: KeepingProps) {
  const { keeping: texts } = words;
  const read = useLoaded(() => services.archive.usage(), contents);
  const usage = read.state === 'loaded' ? read.value : null;
  const [isExporting, setExporting] = useState(false);
  const ids = contents.bodies.flatMap(({ entries }) => entries.map(({ id }) => id));
  const save = async (): Promise<void> => {
    setExporting(true);
    try {
      const fileName = datedFileName('gouji-history', new Date());
      services.download(await services.archive.exported(), fileName);
      say({ text: texts.exported(fileName), tone: 'good' });
    } catch (error) {
      say({ text: failureInWords(error, language, texts.exportFailed), tone: 'error' });
    }
    setExporting(false);
  };
  return (
    <section class="keeping" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{texts.title}</h2>
      <p class="explanation">
        {isKept ? texts.privacy : texts.isOff}{' '}
        <a href={services.addresses.setting()}>{isKept ? texts.setting : texts.settingOn}</a>
      </p>
      {usage !== null && (
        <p class="explanation">{texts.usage(bytesInWords(usage.used), bytesInWords(usage.quota))}</p>
      )}
      <div class="buttons">
        <button type="button" disabled={ids.length === 0 || isExporting} onClick={() => void save()}>
          {isExporting ? texts.exporting : texts.export}
        </button>
        <ImportHistory
          archive={services.archive}
          refresh={refresh}
          say={say}
          language={language}
          words={words}
        />
        {ids.length > 0 && (
          <ConfirmedButton
            name={texts.removeAll}
            question={texts.confirmRemoveAll(ids.length)}
            cancel={words.cancel}
            onConfirm={() => void actions.remove(ids)}
          />
        )}
      </div>
    </section>
  );
}

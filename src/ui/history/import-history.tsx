import { useState } from 'preact/hooks';
import type { BrokenRecord, HistoryArchive } from '../../history/history-archive';
import type { Language } from '../../language/language';
import type { Say } from '../options/outcome';
import { BrokenList } from './broken-list';
import { failureInWords } from '../failure-in-words';
import type { HistoryWords } from './words';

interface ImportHistoryProps {
  readonly archive: HistoryArchive;
  readonly refresh: () => Promise<void>;
  readonly say: Say;
  readonly language: Language;
  readonly words: HistoryWords;
}

/** Takes a file of history in, and names what of it could not be understood. */
export function ImportHistory({ archive, refresh, say, language, words }: ImportHistoryProps) {
  const { keeping: texts } = words;
  const [reading, setReading] = useState<string | null>(null);
  const [broken, setBroken] = useState<readonly BrokenRecord[]>([]);
  const takeIn = async (file: File): Promise<void> => {
    setReading(file.name);
    setBroken([]);
    try {
      const outcome = await archive.imported(await file.text());
      await refresh();
      if (outcome === null) {
        say({ text: texts.noHistory(file.name), tone: 'error' });
      } else {
        say({ text: texts.imported(outcome.added, outcome.extended, outcome.unchanged), tone: 'good' });
        setBroken(outcome.broken);
      }
    } catch (error) {
      say({ text: failureInWords(error, language, texts.importFailed), tone: 'error' });
    }
    setReading(null);
  };
  return (
    <>
      <label class="file-button" aria-disabled={reading !== null}>
        <input
          type="file"
          accept=".json,application/json"
          disabled={reading !== null}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void takeIn(file);
            // Cleared, so that the same file can be chosen once more.
            currentTarget.value = '';
          }}
        />
        {texts.import}
      </label>
      <span role="status" class={reading === null ? 'unseen' : undefined}>
        {reading !== null && texts.importing(reading)}
      </span>
      {broken.length > 0 && (
        <div class="notice" data-tone="warning" role="group" aria-label={texts.notTaken(broken.length)}>
          <p>{texts.notTaken(broken.length)}</p>
          <BrokenList broken={broken} words={words} />
          <button type="button" onClick={() => setBroken([])}>
            {texts.close}
          </button>
        </div>
      )}
    </>
  );
}

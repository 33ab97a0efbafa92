import { useState } from 'preact/hooks';
import type { ExportedFile, ExportEntry } from '../export/export-entry';
import type { Language } from '../language/language';
import { wordsIn } from '../language/words-in';
import { exportWords } from './export-words';
import { saveFile } from './save-file';
import { useMenu } from './use-menu';

interface ExportMenuProps {
  /** What can be exported; the button is off where there is nothing. */
  readonly entries: readonly ExportEntry[];
  readonly language: Language;
  /** On the button, in the place of 导出. */
  readonly label?: string;
  /** Hands the file to the person; by a link where left out. */
  readonly save?: (file: ExportedFile) => void;
}

interface Outcome {
  readonly tone: 'good' | 'error';
  readonly text: string;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A button that opens on everything that can be exported, and says what became of it. */
export function ExportMenu({ entries, language, label, save = saveFile }: ExportMenuProps) {
  const words = wordsIn(exportWords, language);
  const [isWriting, setWriting] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { isOpen, menu, button, toggle, close, onKeyDown, onFocusOut } = useMenu();
  const write = async (entry: ExportEntry) => {
    setWriting(true);
    setOutcome(null);
    try {
      const file = await entry.run();
      save(file);
      setOutcome({ tone: 'good', text: words.saved(file.name) });
    } catch (error) {
      setOutcome({ tone: 'error', text: words.failed(messageOf(error)) });
    }
    setWriting(false);
  };

  return (
    <div class="export">
      <div ref={menu} class="export-menu" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
        <button
          ref={button}
          type="button"
          aria-expanded={isOpen}
          aria-busy={isWriting}
          disabled={entries.length === 0}
          onClick={() => !isWriting && toggle()}
        >
          {isWriting ? words.writing : (label ?? words.label)}
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d="M4 6l4 4 4-4" />
          </svg>
        </button>
        {isOpen && (
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    void write(entry);
                  }}
                >
                  {entry.label}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="export-outcome" role="status" data-tone={outcome?.tone}>
        {outcome?.text}
      </p>
    </div>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { storedWords, wordsInLines } from '../../settings/word-list';
import { LocalDeadline } from './local-deadline';
import { Section } from './section';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

/** So long after the last letter the words are saved, in milliseconds. */
const pauseInTyping = 600;

interface SuspiciousWordsEditorProps {
  readonly editor: SettingsEditor;
  /** The list that comes with the extension. */
  readonly delivered: readonly string[];
  readonly words: OptionsWordings;
}

/** What the rules look for that differs from place to place: words, and the day of publication. */
export function SuspiciousWordsEditor({ editor, delivered, words }: SuspiciousWordsEditorProps) {
  const { settings, change } = editor;
  const id = useId();
  /** As typed; null where it is what is stored. */
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const stored = settings.suspiciousWords ?? delivered;
  const current = typed === null ? stored : wordsInLines(typed);
  const isDelivered = storedWords(current, delivered) === null;
  const save = (text: string): void => {
    window.clearTimeout(timer.current);
    const suspiciousWords = storedWords(wordsInLines(text), delivered);
    if (JSON.stringify(suspiciousWords) === JSON.stringify(settings.suspiciousWords)) return;
    change((now) => ({ ...now, suspiciousWords }));
  };
  const type = (text: string): void => {
    setTyped(text);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => save(text), pauseInTyping);
  };
  const leave = (): void => {
    if (typed !== null) save(typed);
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    // A tab that is closed is hidden first, and takes no focus away.
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.clearTimeout(timer.current);
    };
  }, []);
  const restore = (): void => {
    window.clearTimeout(timer.current);
    setTyped(null);
    change((now) => ({ ...now, suspiciousWords: null }), words.words.restored);
  };

  return (
    <Section id="words" title={words.sections.words} intro={words.words.intro}>
      <div class="words-field">
        <label for={id}>{words.words.label}</label>
        <textarea
          id={id}
          rows={10}
          spellcheck={false}
          aria-describedby={`${id}-count`}
          value={typed ?? stored.join('\n')}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onBlur={() => {
            leave();
            setTyped(null);
          }}
        />
        <div class="below-field">
          <p id={`${id}-count`} class="explanation">
            {current.length === 0 ? words.words.none : words.words.count(current.length)}
            {isDelivered && `${words.listSeparator}${words.words.isDelivered}`}
          </p>
          <button type="button" disabled={isDelivered} onClick={restore}>
            {words.words.restore}
          </button>
        </div>
      </div>
      <LocalDeadline editor={editor} words={words.words} />
    </Section>
  );
}

import type { WelcomeWords } from './welcome-words';

interface NotesProps {
  readonly browser: 'chromium' | 'firefox';
  /** The keys that check a page, as the browser writes them; null where there are none. */
  readonly checkShortcut: string | null;
  readonly words: WelcomeWords;
}

/** What else there is to know: privacy, the button, the panel, other years, whole portals, other sites, permissions. */
export function Notes({ browser, checkShortcut, words }: NotesProps) {
  const { privacy, permissions, pin, panel, history, run, elsewhere } = words.notes;
  const others = { title: elsewhere.title, text: elsewhere.text(checkShortcut) };
  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">{words.notesTitle}</h2>
      <h3>{privacy.title}</h3>
      <p>{privacy.text}</p>
      {[pin[browser], panel, history, run, others, permissions].map(({ title, text }, index) => (
        <details key={index} open={index === 0}>
          <summary>{title}</summary>
          <p>{text}</p>
        </details>
      ))}
    </section>
  );
}

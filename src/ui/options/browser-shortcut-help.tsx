import { useEffect, useState } from 'preact/hooks';
import type { Say } from './outcome';
import type { BrowserShortcut, OptionsServices } from './services';
import type { OptionsWordings } from './wordings';

interface BrowserShortcutHelpProps {
  readonly shortcut: BrowserShortcut;
  readonly clipboard: OptionsServices['clipboard'];
  readonly say: Say;
  readonly words: OptionsWordings['shortcuts'];
}

/** What the browser's own shortcut is now; null where there is none, undefined until it is known. */
function useCurrent(shortcut: BrowserShortcut): string | null | undefined {
  const [current, setCurrent] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const life = new AbortController();
    const look = (): void => {
      const show = (keys: string | null): void => {
        if (!life.signal.aborted) setCurrent(keys);
      };
      shortcut.current().then(show, () => show(null));
    };
    look();
    // It is changed on another page, from which the person comes back.
    window.addEventListener('focus', look, { signal: life.signal });
    return () => life.abort();
  }, [shortcut]);
  return current;
}

/** The shortcut that checks a page, and where it can be changed: the browser lets no page link there. */
export function BrowserShortcutHelp({ shortcut, clipboard, say, words }: BrowserShortcutHelpProps) {
  const current = useCurrent(shortcut);
  const copy = async (): Promise<void> => {
    try {
      if (clipboard === undefined) throw new Error('the browser offers no clipboard');
      await clipboard.writeText(shortcut.address);
      say({ text: words.copied, tone: 'good' });
    } catch {
      say({ text: words.copyRefused, tone: 'error' });
    }
  };
  return (
    <section aria-labelledby="browser-shortcut">
      <h3 id="browser-shortcut">{words.browserTitle}</h3>
      <p class="explanation">
        {current === null && words.browserNone}
        {typeof current === 'string' && words.browserCurrent(current)}
      </p>
      <p class="explanation">{words.browserHow[shortcut.browser]}</p>
      <div class="address-line">
        <input
          type="text"
          readOnly
          aria-label={words.address}
          value={shortcut.address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
    </section>
  );
}

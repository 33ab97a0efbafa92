import { useLayoutEffect } from 'preact/hooks';
import type { CheckResult } from '../../check/check-result';
import type { Language } from '../../language/language';
import type { CheckedPage } from '../../messages/checked-page';
import { wordingsOf } from '../wordings/wordings-of';
import { Actions } from './actions';
import { Header } from './header';
import { StateScreen } from './state-screen';
import { StatusLine } from './status-line';
import { UnreadFrames } from './unread-frames';
import { useCopy, type TextClipboard } from './use-copy';
import { usePage } from './use-page';

interface PopupProps {
  readonly page: CheckedPage;
  /** The JSON text of a result, as it goes to the clipboard. */
  readonly toJson: (result: CheckResult) => string;
  readonly language: Language;
  readonly clipboard: TextClipboard;
  /** Opens the page of a rule. */
  readonly openRule: (rule: string) => void;
}

/** The popup: what was found on the page, and what can be done about it. */
export function Popup({ page, toJson, language, clipboard, openRule }: PopupProps) {
  const words = wordingsOf(language);
  const { state, checking, selected, hasNoPlace, check, toggle, clear, enter } = usePage(page);
  const { outcome, copy, forget } = useCopy(clipboard, toJson, words.copy);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = words.productName;
  }, [language, words]);

  const checkAnew = () => {
    forget();
    check();
  };
  const select = (finding: number) => {
    forget();
    toggle(finding);
  };

  return (
    <>
      <Header name={words.productName} />
      <main>
        {state === null ? (
          <p class="loading">{words.loading}</p>
        ) : (
          <StateScreen
            state={state}
            selected={selected}
            onSelect={select}
            onOpenRule={openRule}
            words={words}
          />
        )}
        {state?.kind === 'checked' && (
          <UnreadFrames hosts={state.unreadFrames} onEnter={enter} words={words.unreadFrames} />
        )}
      </main>
      {state !== null && state.kind !== 'notAllowed' && (
        <footer>
          <StatusLine outcome={outcome} otherwise={hasNoPlace ? words.noPlace : null} />
          <Actions
            state={state}
            checking={checking}
            onCheck={checkAnew}
            onCopy={copy}
            onClear={clear}
            words={words.actions}
          />
        </footer>
      )}
    </>
  );
}

import { useLayoutEffect } from 'preact/hooks';
import type { CheckedResult, CheckResult } from '../../check/check-result';
import type { Language } from '../../language/language';
import type { CheckedPage } from '../../messages/checked-page';
import type { HelpState } from '../../messages/help-page';
import { copiedJsonWords } from '../copied-words';
import { IconButton } from '../icon-button';
import { openFindings } from '../open-findings';
import { PageHeader } from '../page-header';
import type { ReportTexts } from '../report-texts';
import { CheckedReport } from '../result/checked-report';
import { StateScreen } from '../state-screen';
import { StatusLine } from '../status-line';
import { UnreadFrames } from '../unread-frames';
import { useCopy, type TextClipboard } from '../use-copy';
import { usePage } from '../use-page';
import { wordingsOf } from '../wordings/wordings-of';
import { Actions } from './actions';

interface PopupProps {
  readonly page: CheckedPage;
  readonly texts: ReportTexts;
  readonly language: Language;
  readonly clipboard: TextClipboard;
  /** Opens the page of a rule. */
  readonly openRule: (rule: string) => void;
  /** Opens the panel beside the page; called in the handler of the click itself. */
  readonly openPanel: () => void;
  readonly openOptions: () => void;
  /** Opens the help page at the section of a state. */
  readonly openHelp: (state: HelpState) => void;
}

/** The popup: what was found on the page, and what can be done about it. */
export function Popup({
  page,
  texts,
  language,
  clipboard,
  openRule,
  openPanel,
  openOptions,
  openHelp,
}: PopupProps) {
  const words = wordingsOf(language);
  const { state, checking, selected, notice, check, select, clear, enter } = usePage(page);
  const { outcome, copy, forget } = useCopy(clipboard, words.copy.refused);
  useLayoutEffect(() => {
    document.title = words.productName;
  }, [words]);

  const checkAnew = () => {
    forget();
    check();
  };
  const toggle = (finding: number) => {
    forget();
    select(finding === selected ? null : finding);
  };
  const copyJson = (result: CheckResult) => {
    const text = texts.json(result);
    copy(text, copiedJsonWords(result, text, words.copy));
  };
  const copyLetter = (result: CheckedResult, findings: readonly number[]) =>
    copy(texts.letter(result, findings), words.copy.copiedLetter(findings.length));
  const result = state?.kind === 'checked' && state.result.status === 'checked' ? state.result : null;
  const open = result === null ? [] : openFindings(result);

  return (
    <>
      <PageHeader name={words.productName}>
        <IconButton shape="panel" label={words.head.openPanel} onClick={openPanel} />
        <IconButton shape="settings" label={words.head.openOptions} onClick={openOptions} />
      </PageHeader>
      <main>
        {state === null ? (
          <p class="loading">{words.loading}</p>
        ) : (
          <StateScreen state={state} notAllowed={words.notAllowed} openHelp={openHelp} words={words}>
            {(checked) => (
              <CheckedReport
                result={checked}
                selected={selected}
                onSelect={toggle}
                onOpenRule={openRule}
                onSeeIgnored={openPanel}
                words={words}
              />
            )}
          </StateScreen>
        )}
        {state?.kind === 'checked' && (
          <UnreadFrames hosts={state.unreadFrames} onEnter={enter} words={words.unreadFrames} />
        )}
      </main>
      {state !== null && state.kind !== 'notAllowed' && (
        <footer>
          <StatusLine outcome={outcome} otherwise={notice === null ? null : words[notice]} />
          <Actions
            state={state}
            checking={checking}
            onCheck={checkAnew}
            onCopy={copyJson}
            onCopyLetter={result === null || open.length === 0 ? undefined : () => copyLetter(result, open)}
            onClear={clear}
            words={words.actions}
          />
        </footer>
      )}
    </>
  );
}

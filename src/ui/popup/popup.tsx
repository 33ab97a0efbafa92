import { useLayoutEffect } from 'preact/hooks';
import type { CheckedResult, CheckResult } from '../../check/check-result';
import type { Language } from '../../language/language';
import type { CheckedPage } from '../../messages/checked-page';
import type { HelpState } from '../../messages/help-page';
import { copiedJsonWords } from '../copied-words';
import { IconButton } from '../icon-button';
import { openFindings } from '../open-findings';
import { PageHeader } from '../page-header';
import { PrintButton } from '../print-button';
import type { PreviousReports } from '../previous/services';
import type { ReportTexts } from '../report-texts';
import { CheckedReport } from '../result/checked-report';
import { StateScreen } from '../state-screen';
import type { RunStarter } from '../start-run';
import { StatusLine } from '../status-line';
import { UnreadFrames } from '../unread-frames';
import { useCopy, type TextClipboard } from '../use-copy';
import { useLoaded } from '../use-loaded';
import { usePage } from '../use-page';
import { wordingsOf } from '../wordings/wordings-of';
import { Actions } from './actions';

/** What is shown with the result only, and not before, lest that moves under the pointer. */
const loadFurther = async () => {
  const [{ PreviousLine }, { StartRunFromPage }] = await Promise.all([
    import('../previous/previous-line'),
    import('../start-run'),
  ]);
  return { PreviousLine, StartRunFromPage };
};

interface PopupProps {
  readonly page: CheckedPage;
  /** The texts that can be copied, loaded when they are asked for. */
  readonly texts: () => Promise<ReportTexts>;
  /** Where last year's report is had from; left out, none is offered. */
  readonly previous?: PreviousReports;
  readonly language: Language;
  readonly clipboard: TextClipboard;
  /** Opens the page of a rule. */
  readonly openRule: (rule: string) => void;
  /** Opens the panel beside the page; called in the handler of the click itself. */
  readonly openPanel: () => void;
  readonly openOptions: () => void;
  readonly openHistory: () => void;
  /** Opens the page on which the report can be printed and exported; left out, none is offered. */
  readonly openReport?: () => void;
  /** Starts runs over the reports that a page links; left out, none is offered. */
  readonly runs?: RunStarter;
  /** Opens the help page at the section of a state. */
  readonly openHelp: (state: HelpState) => void;
}

/** The popup: what was found on the page, and what can be done about it. */
export function Popup({
  page,
  texts,
  previous,
  language,
  clipboard,
  openRule,
  openPanel,
  openOptions,
  openHistory,
  openReport,
  runs,
  openHelp,
}: PopupProps) {
  const words = wordingsOf(language);
  const further = useLoaded(loadFurther);
  const {
    state: known,
    checking,
    selected,
    notice,
    check,
    select,
    clear,
    enter,
    compareWith,
  } = usePage(page);
  const state = further === undefined ? null : known;
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
  const copyJson = async (result: CheckResult) => {
    const text = (await texts()).json(result);
    copy(text, copiedJsonWords(result, text, words.copy));
  };
  const copyLetter = async (result: CheckedResult, findings: readonly number[]) =>
    copy((await texts()).letter(result, findings), words.copy.copiedLetter(findings.length));
  const result = state?.kind === 'checked' && state.result.status === 'checked' ? state.result : null;
  const open = result === null ? [] : openFindings(result);

  return (
    <>
      <PageHeader name={words.productName}>
        <IconButton shape="panel" label={words.head.openPanel} onClick={openPanel} />
        <PrintButton state={state} language={language} onOpen={openReport} />
        <IconButton shape="history" label={words.head.openHistory} onClick={openHistory} />
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
                previous={
                  previous === undefined || !further ? null : (
                    <further.PreviousLine
                      result={checked}
                      reports={previous}
                      compare={compareWith}
                      language={language}
                    />
                  )
                }
                words={words}
              />
            )}
          </StateScreen>
        )}
        {further && <further.StartRunFromPage starter={runs} state={state} language={language} />}
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
            onCopy={(copied) => void copyJson(copied)}
            onCopyLetter={
              result === null || open.length === 0 ? undefined : () => void copyLetter(result, open)
            }
            onClear={clear}
            words={words.actions}
          />
        </footer>
      )}
    </>
  );
}

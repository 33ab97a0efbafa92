import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { CheckedPage } from '../../messages/checked-page';
import type { HelpState } from '../../messages/help-page';
import type { PageDisplay } from '../../settings/page-display';
import { IconButton } from '../icon-button';
import { PageHeader } from '../page-header';
import { PrintButton } from '../print-button';
import { PreviousLine } from '../previous/previous-line';
import type { PreviousReports } from '../previous/services';
import type { ReportTexts } from '../report-texts';
import { StateScreen } from '../state-screen';
import { StartRunFromPage, type RunStarter } from '../start-run';
import { StatusLine } from '../status-line';
import { UnreadFrames } from '../unread-frames';
import { useCopy, type TextClipboard } from '../use-copy';
import { usePage } from '../use-page';
import { wordingsOf } from '../wordings/wordings-of';
import { copiesOf } from './copies';
import { PanelActions } from './panel-actions';
import { PanelReport } from './panel-report';
import type { PanelView } from './view-switch';
import { panelWordsIn } from './wordings';

interface PanelProps {
  readonly page: CheckedPage;
  readonly texts: ReportTexts;
  /** Where last year's report is had from; left out, none is offered. */
  readonly previous?: PreviousReports;
  readonly language: Language;
  readonly clipboard: TextClipboard;
  /** The keys that go from finding to finding, the same as in the page. */
  readonly shortcuts: PageDisplay['shortcuts'];
  /** Opens the page of a rule. */
  readonly openRule: (rule: string) => void;
  readonly openOptions: () => void;
  readonly openHistory: () => void;
  /** Opens the page on which the report can be printed and exported; left out, none is offered. */
  readonly openReport?: () => void;
  /** Starts runs over the reports that a page links; left out, none is offered. */
  readonly runs?: RunStarter;
  /** Opens the help page at the section of a state. */
  readonly openHelp: (state: HelpState) => void;
}

/** The panel beside the page: it stays open, follows the page in front, and shows everything that is known of it. */
export function Panel({
  page,
  texts,
  previous,
  language,
  clipboard,
  shortcuts,
  openRule,
  openOptions,
  openHistory,
  openReport,
  runs,
  openHelp,
}: PanelProps) {
  const words = wordingsOf(language);
  const panelWords = panelWordsIn(language);
  const { state, waiting, selected, notice, ...control } = usePage(page);
  const { outcome, copy, say, forget } = useCopy(clipboard, words.copy.refused);
  const [view, setView] = useState<PanelView>('findings');
  useLayoutEffect(() => {
    document.title = panelWords.title;
  }, [panelWords]);

  const copies = copiesOf(texts, copy, words, panelWords.copy);
  const result = state?.kind === 'checked' ? state.result : null;
  const checked = result?.status === 'checked' ? result : null;
  const address = result?.source.url;
  // What was said of one page is not said beside another.
  useEffect(forget, [address]);
  const titleOf = (finding: number) => {
    const title = checked?.findings[finding]?.title;
    return title === undefined ? '' : textIn(title, language);
  };
  /** What was said of an earlier action makes room for what this one leads to. */
  const anew =
    <Values extends readonly unknown[]>(action: (...values: Values) => void) =>
    (...values: Values) => {
      forget();
      action(...values);
    };
  const ignore = async (finding: number, reason: string): Promise<boolean> => {
    forget();
    const title = titleOf(finding);
    const isStored = await control.ignore(finding, reason);
    if (isStored) say(panelWords.ignoring.done(title));
    return isStored;
  };
  const restore = async (finding: number): Promise<boolean> => {
    forget();
    const title = titleOf(finding);
    const isStored = await control.restore(finding);
    if (isStored) say(panelWords.ignoring.restored(title));
    return isStored;
  };

  return (
    <>
      <PageHeader name={words.productName}>
        <PrintButton state={state} language={language} onOpen={openReport} />
        <IconButton shape="history" label={words.head.openHistory} onClick={openHistory} />
        <IconButton shape="settings" label={words.head.openOptions} onClick={openOptions} />
      </PageHeader>
      <main aria-busy={waiting}>
        {state === null ? (
          <p class="loading">{words.loading}</p>
        ) : (
          <StateScreen state={state} notAllowed={panelWords.notAllowed} openHelp={openHelp} words={words}>
            {(report) => (
              <PanelReport
                result={report}
                selected={selected}
                onSelect={anew(control.select)}
                onReveal={anew(control.reveal)}
                onIgnore={ignore}
                onRestore={restore}
                onCopyLetter={(findings) => copies.letter(report, findings)}
                onCopyMarkdown={(finding) => copies.markdown(report, [finding])}
                onCopyTable={(table) => copies.table(report, table)}
                onOpenRule={openRule}
                previous={
                  previous === undefined ? null : (
                    <PreviousLine
                      result={report}
                      reports={previous}
                      compare={control.compareWith}
                      language={language}
                    />
                  )
                }
                shortcuts={shortcuts}
                view={view}
                onView={setView}
                words={words}
                panelWords={panelWords}
              />
            )}
          </StateScreen>
        )}
        <StartRunFromPage starter={runs} state={state} language={language} />
        {state?.kind === 'checked' && (
          <UnreadFrames hosts={state.unreadFrames} onEnter={control.enter} words={words.unreadFrames} />
        )}
      </main>
      {state !== null && (
        <footer>
          <StatusLine outcome={outcome} otherwise={notice === null ? null : words[notice]} />
          <PanelActions
            state={state}
            checking={control.checking}
            onCheck={anew(control.check)}
            onClear={anew(control.clear)}
            choices={result === null ? [] : copies.choices(result)}
            words={words.actions}
            panelWords={panelWords.copy}
          />
        </footer>
      )}
    </>
  );
}

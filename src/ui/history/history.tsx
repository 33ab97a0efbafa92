import { useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import type { Outcome } from '../options/outcome';
import { OutcomeLine } from '../options/outcome-line';
import { LongPageHeader } from '../page/long-page-header';
import { ComparisonView } from './comparison-view';
import { ListView } from './list-view';
import { ReportView } from './report-view';
import type { HistoryServices } from './services';
import { Unavailable } from './unavailable';
import { useActions } from './use-actions';
import { useContents } from './use-contents';
import { useListState } from './use-list-state';
import { useView } from './use-view';
import { historyWordsIn } from './words-of';

interface HistoryProps {
  readonly services: HistoryServices;
  readonly language: Language;
  /** Whether checked reports are kept, as it is set. */
  readonly isKept: boolean;
}

/** The history page: all reports, one of them, or two beside each other, as its address asks. */
export function History({ services, language, isKept }: HistoryProps) {
  const words = historyWordsIn(language);
  const view = useView();
  const { contents, failure, refresh } = useContents(services.archive);
  const [outcome, say] = useState<Outcome | null>(null);
  const actions = useActions(services.archive, refresh, say, language, words);
  const state = useListState();
  if (view.kind === 'report') state.visited.current = view.id;
  if (view.kind === 'comparison') state.visited.current = view.current;
  const common = { services, language, words };
  return (
    <>
      <LongPageHeader productName={words.productName} title={words.title} label={words.links.label}>
        <a href={services.addresses.runs()}>{words.links.runs}</a>
        <a href={`/rules/${language}.html`}>{words.links.handbook}</a>
        <a href={services.addresses.setting()}>{words.links.settings}</a>
      </LongPageHeader>
      <main aria-busy={contents === null && failure === null}>
        {failure !== null && <Unavailable failure={failure} language={language} words={words.unavailable} />}
        {contents === null && failure === null && <p class="loading">{words.loading}</p>}
        {contents !== null && view.kind === 'list' && (
          <ListView
            {...common}
            contents={contents}
            isKept={isKept}
            state={state}
            actions={actions}
            refresh={refresh}
            say={say}
          />
        )}
        {contents !== null && view.kind === 'report' && (
          <ReportView key={view.id} {...common} contents={contents} id={view.id} actions={actions} />
        )}
        {contents !== null && view.kind === 'comparison' && (
          <ComparisonView {...common} contents={contents} previous={view.previous} current={view.current} />
        )}
      </main>
      <div class="outcome-dock">
        <OutcomeLine outcome={outcome} />
      </div>
    </>
  );
}

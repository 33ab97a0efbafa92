import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../language/language';
import { resultRows, type ResultRow } from '../../../run/results/result-row';
import type { Run, RunPage } from '../../../run/run-record';
import { ExportMenu } from '../../export-menu';
import type { RunServices } from '../services';
import type { ResultView } from '../use-place';
import { resultWordsIn } from '../words-of';
import { HeatMapView } from './heat-map-view';
import { ReportDetails, type Opened } from './report-details';
import { ResultTable } from './result-table';
import { ResultTabs, resultsId } from './result-tabs';
import { TotalsView } from './totals-view';
import { UnpublishedView } from './unpublished-view';
import { useSettled } from './use-settled';

interface ResultsViewProps {
  readonly run: Run;
  readonly pages: readonly RunPage[];
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
  readonly services: RunServices;
  readonly language: Language;
}

/** What the reports of a run came to, in four views; while it runs they follow at their ease. */
export function ResultsView({ run, pages, view, onView, services, language }: ResultsViewProps) {
  const words = resultWordsIn(language);
  const settled = useSettled(pages, run.state === 'running');
  const rows = useMemo(() => resultRows(settled), [settled]);
  const exports = useMemo(() => services.exports(run, settled, language), [run, settled, language, services]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (row: ResultRow, among: readonly ResultRow[], rule: string | null = null) =>
    setOpened({ position: row.position, among: among.map(({ position }) => position), rule });
  const isEmpty = rows.every(({ outcome }) => outcome === 'waiting' || outcome === 'leftOut');
  return (
    <section class="results" aria-label={words.heading}>
      <div class="results-bar">
        <ResultTabs view={view} onChange={onView} words={words.views} />
        {!isEmpty && <ExportMenu entries={exports} language={language} />}
      </div>
      <div id={resultsId} role="tabpanel" aria-labelledby={`${resultsId}-${view}`}>
        {isEmpty ? (
          <p class="run-muted">{words.nothingYet}</p>
        ) : view === 'table' ? (
          <ResultTable rows={rows} onOpen={open} language={language} words={words} />
        ) : view === 'heat' ? (
          <HeatMapView rows={rows} onOpen={open} language={language} words={words} />
        ) : view === 'unpublished' ? (
          <UnpublishedView rows={rows} services={services} words={words.unpublished} />
        ) : (
          <TotalsView rows={rows} language={language} words={words.totals} />
        )}
      </div>
      {opened !== null && (
        <ReportDetails
          rows={rows}
          opened={opened}
          onOpen={setOpened}
          services={services}
          language={language}
          words={words}
        />
      )}
    </section>
  );
}

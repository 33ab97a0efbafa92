import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { HistoryContents } from '../../history/history-archive';
import type { HistoryVersion } from '../../history/history-entry';
import type { Language } from '../../language/language';
import { seriesOf } from '../../years/series';
import { Comparison } from '../comparison/comparison';
import { ExportMenu } from '../export-menu';
import { MissingReport } from './missing-report';
import { findReport } from './names';
import type { HistoryServices } from './services';
import { useLoaded } from './use-loaded';
import type { HistoryWords } from './words';

interface ComparisonViewProps {
  readonly services: HistoryServices;
  readonly contents: HistoryContents;
  /** Ids of the reports. */
  readonly previous: string;
  readonly current: string;
  readonly language: Language;
  readonly words: HistoryWords;
}

/** Two reports of the history beside each other, with all years of the body at hand. */
export function ComparisonView({ services, contents, language, words, ...ids }: ComparisonViewProps) {
  const view = useRef<HTMLDivElement>(null);
  const ofCurrent = findReport(contents.bodies, ids.current);
  const isSameBody =
    ofCurrent !== undefined && ofCurrent.body === findReport(contents.bodies, ids.previous)?.body;
  const ofBody = ofCurrent?.body.entries.map(({ id }) => id) ?? [ids.current];
  const versions = ofCurrent?.body.entries.map(({ version }) => version);
  const read = useLoaded(
    () => readReports(services, ids.previous, ids.current, ofBody, isSameBody),
    JSON.stringify([ids.previous, ids.current, ofBody, versions, isSameBody]),
  );
  const series = useMemo(() => (read.state === 'loaded' ? seriesOf(read.value.ofBody) : []), [read]);
  const isLoaded = read.state === 'loaded';
  useEffect(() => {
    scrollTo(0, 0);
    view.current?.focus({ preventScroll: true });
  }, [ids.previous, ids.current, isLoaded]);

  const { history } = services.addresses;
  if (read.state === 'loading') return <p class="loading">{words.loading}</p>;
  const pair = read.state === 'loaded' ? read.value : null;
  if (pair?.previous === undefined || pair.current === undefined) {
    const { failed, missing, missingAdvice } = words.comparison;
    const title = pair === null ? failed : missing;
    return (
      <MissingReport title={title} advice={missingAdvice} back={words.report.back} address={history()} />
    );
  }
  return (
    <div ref={view} tabIndex={-1} class="comparison-page">
      <a class="back" href={history()}>
        {words.report.back}
      </a>
      <Comparison
        previous={pair.previous}
        current={pair.current}
        series={series}
        language={language}
        isSameBody={isSameBody}
        findings={pair.findings}
        actions={(comparison) => (
          <ExportMenu entries={services.comparisonExports(comparison, language)} language={language} />
        )}
      />
    </div>
  );
}

/** What the comparison shows; a report that is gone is undefined. */
interface ComparedReports {
  readonly previous: HistoryVersion | undefined;
  readonly current: HistoryVersion | undefined;
  /** The newest versions of all reports of the body of `current`. */
  readonly ofBody: readonly HistoryVersion[];
  /** Of `current` beside `previous`; none where that is not the year before of the same body. */
  readonly findings: Awaited<ReturnType<HistoryServices['judge']>>['findings'];
}

function isYearAfter(current: HistoryVersion, previous: HistoryVersion): boolean {
  return previous.report.year !== null && current.report.year === previous.report.year + 1;
}

async function readReports(
  { archive, judge }: HistoryServices,
  previousId: string,
  currentId: string,
  ofBodyIds: readonly string[],
  isSameBody: boolean,
): Promise<ComparedReports> {
  const reports = await archive.reports([...new Set([previousId, currentId, ...ofBodyIds])]);
  const find = (id: string): HistoryVersion | undefined => reports.find((each) => each.id === id);
  const [previous, current] = [find(previousId), find(currentId)];
  // Without its findings a comparison is still worth reading.
  const findings =
    isSameBody && previous !== undefined && current !== undefined && isYearAfter(current, previous)
      ? await judge(current, previous).then(
          (judgement) => judgement.findings,
          () => [],
        )
      : [];
  return {
    previous,
    current,
    ofBody: reports.filter(({ id }) => ofBodyIds.includes(id)),
    findings,
  };
}

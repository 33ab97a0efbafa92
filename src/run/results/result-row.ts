import { isActive } from '../../check/active';
import type { CheckResult } from '../../check/check-result';
import { verdictOf } from '../../check/verdict';
import { severities, type Severity } from '../../language/severity';
import type { RunPage } from '../run-record';

/** What became of one report of a run, the gravest first. */
export const rowOutcomes = [
  'error',
  'warning',
  'good',
  'refused', // the page is no report, or its tables cannot be read
  'failed', // the page could not be had
  'unchecked', // a file
  'leftOut', // the person did not want it
  'waiting',
] as const;

export type RowOutcome = (typeof rowOutcomes)[number];

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** One report of a run as the tables of results list it. */
export interface ResultRow {
  readonly position: number;
  /** As the report names it, else its link, else the link's title. */
  readonly body: string;
  /** Whether `body` is the name of a body, and not only the title of a link. */
  readonly isNamed: boolean;
  readonly year: number | null;
  readonly title: string;
  /** Where it was read in the end. */
  readonly url: string;
  readonly outcome: RowOutcome;
  /** Open findings. */
  readonly counts: SeverityCounts;
  readonly ignored: number;
  /** Open findings by rule; rules without any are left out. */
  readonly rules: ReadonlyMap<string, SeverityCounts>;
  /** What a search looks through, in lower case. */
  readonly searched: string;
  readonly page: RunPage;
}

const none: SeverityCounts = { error: 0, warning: 0, notice: 0 };

/** The reports of a run, each with its numbers; also those that nobody wanted, since the list has them. */
export function resultRows(pages: readonly RunPage[]): readonly ResultRow[] {
  return pages.map(rowOf);
}

const known = new WeakMap<RunPage, ResultRow>();

/** A page of a run as a row; the same page gives the same row. */
function rowOf(page: RunPage): ResultRow {
  const row = known.get(page) ?? freshRow(page);
  known.set(page, row);
  return row;
}

function freshRow(page: RunPage): ResultRow {
  const { link, result, finalUrl } = page;
  const report = result?.status === 'checked' ? result.report : null;
  const named = report?.organization ?? link.body;
  const year = report?.year ?? link.year;
  const title = report?.title ?? link.title;
  const body = named ?? title;
  return {
    position: page.position,
    body,
    isNamed: named !== null,
    year,
    title,
    url: finalUrl ?? link.url,
    ...numbersOf(page),
    searched: `${body}\n${title}\n${year === null ? '' : String(year)}\n${link.url}`.toLowerCase(),
    page,
  };
}

type Numbers = Pick<ResultRow, 'outcome' | 'counts' | 'ignored' | 'rules'>;

function numbersOf({ state, result }: RunPage): Numbers {
  if (state === 'done' && result?.status === 'checked') {
    const { counts, ignored, tone } = verdictOf(result.findings, result.coverage);
    return { outcome: tone, counts, ignored, rules: countedByRule(result.findings) };
  }
  return { outcome: outcomeWithoutFigures(state), counts: none, ignored: 0, rules: new Map() };
}

function outcomeWithoutFigures(state: RunPage['state']): RowOutcome {
  switch (state) {
    case 'done':
      return 'refused';
    case 'failed':
      return 'failed';
    case 'unchecked':
    case 'leftOut':
    case 'waiting':
      return state;
  }
}

type Findings = Extract<CheckResult, { status: 'checked' }>['findings'];

function countedByRule(findings: Findings): ReadonlyMap<string, SeverityCounts> {
  const counted = new Map<string, Record<Severity, number>>();
  for (const { rule, severity } of findings.filter(isActive)) {
    const counts = counted.get(rule) ?? { ...none };
    counts[severity] += 1;
    counted.set(rule, counts);
  }
  return counted;
}

/** How many findings there are of every severity together. */
export function countOf(counts: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}

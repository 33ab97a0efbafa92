import { formatNumber } from '../../../language/fill';
import type { ResultWords } from './words-zh-cn';

const n = formatNumber;

/** The number with its noun. */
function numberOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${n(count)} ${count === 1 ? singular : plural}`;
}

/** The results of a run in English. */
export const english: ResultWords = {
  heading: 'Results',
  views: {
    label: 'Views of the results',
    table: 'All reports',
    heat: 'By rule',
    unpublished: 'Not published',
    totals: 'Totals',
  },
  nothingYet: 'There are no results yet.',
  outcomes: {
    error: 'errors',
    warning: 'to verify',
    good: 'no errors found',
    refused: 'cannot be checked',
    failed: 'could not be read',
    unchecked: 'file, not checked',
    leftOut: 'not chosen',
    waiting: 'not checked yet',
  },
  counts: (count) => numberOf(count, 'report'),
  filters: {
    label: 'Filters',
    search: 'Find an authority, title or address',
    year: 'Year',
    allYears: 'All years',
    outcome: 'Outcome',
    allOutcomes: 'All outcomes',
    rule: 'Rule',
    allRules: 'All rules',
    ruleIn: (name, reports) => `${name} (${n(reports)})`,
    grouped: 'Group by number of errors',
    clear: 'Clear filters',
    shown: (shown, all) => (shown === all ? numberOf(all, 'report') : `${n(shown)} of ${n(all)} reports`),
    nothing: 'No report meets these conditions.',
  },
  groups: {
    tenErrors: '10 errors or more',
    threeErrors: '3 to 9 errors',
    oneError: '1 or 2 errors',
    warning: 'No errors, something to verify',
    good: 'No errors found',
    refused: 'Cannot be checked',
    failed: 'Could not be read',
    unchecked: 'Files, not checked',
    leftOut: 'Not chosen, not checked',
    waiting: 'Not checked yet',
  },
  table: {
    label: 'What the check of each report came to',
    body: 'Authority',
    year: 'Year',
    outcome: 'Outcome',
    error: 'Errors',
    warning: 'To verify',
    notice: 'Notices',
    page: 'Page',
    unknownYear: 'unknown',
    openPage: 'Open',
    openPageOf: (body) => `Open the page: ${body}`,
    details: (body) => `Details: ${body}`,
    sort: (column) => `Sort by ${column}`,
  },
  details: {
    close: 'Close',
    previous: 'Previous report',
    next: 'Next report',
    openPage: 'Open the page',
    report: 'Print and export',
    copyJson: 'Copy JSON',
    copied: 'JSON copied',
    refused: 'The browser does not allow copying; press Ctrl+C',
    readInTab: 'The page is built by script; it was read in a background tab.',
    file: (kind) => `This is a ${kind.toUpperCase()} file. It was not checked; check it by hand.`,
    leftOut: 'It was not chosen at the confirmation and not checked.',
    waiting: 'Not checked yet.',
    noFindings: 'Nothing was found.',
  },
  heat: {
    label: 'Rules against authorities',
    intro: 'A line for each report, a column for each rule; a cell tells how many findings the rule has.',
    body: 'Authority, year',
    whole: 'Show all rules',
    order: 'Order',
    byFindings: 'most findings first',
    byName: 'by authority',
    nothing: 'No rule found anything.',
    cell: (report, rule, said) => `${report}, ${rule}: ${said}`,
    passed: 'nothing found',
    notAssessable: 'not assessable',
    notApplicable: 'not applicable',
    off: 'switched off',
    crashed: 'rule crashed',
    reports: (count) => numberOf(count, 'report'),
    keys: 'The arrow keys go from cell to cell, Enter opens the details.',
    legend: 'Legend',
  },
  unpublished: {
    intro:
      'Authorities for which this run’s list has no report of a year. They are known from other reports of the run, from the history of the same sites, or from a list you paste.',
    caveat:
      'This says only that the list does not have it: the report may stand elsewhere, or the authority may have been renamed or merged.',
    years: 'Years',
    list: 'Authorities, one a line',
    listHint:
      'You can paste a column of a spreadsheet. A name without its place is matched with the body whose full name ends so.',
    onlyMissing: 'Only those that lack one',
    label: 'Who has published',
    body: 'Authority',
    origin: 'Known from',
    origins: { run: 'this run', history: 'history', list: 'pasted list' },
    publications: { published: 'yes', linked: 'linked, not checked', missing: 'none' },
    undated: (count) => `${numberOf(count, 'report')} of unknown year`,
    found: (missing, bodies) =>
      `${n(missing)} of ${numberOf(bodies, 'authority', 'authorities')} lack a report.`,
    complete: 'The list has all reports of these authorities.',
    noYears: 'No report of this run tells its year.',
  },
  totals: {
    intro:
      'The reports of one year added up cell by cell, beside the summary report of the authority above them.',
    caveat:
      'A difference is no error by itself: the scope of the summary report may differ (its own figures, vertically managed bodies, townships; reports that are not published, were not chosen or could not be read are not in the totals). Verify before you conclude.',
    year: 'Year',
    summary: 'Summary report',
    noSummary: 'none',
    added: (reports) => `${numberOf(reports, 'report')} added up`,
    repeated: (count) => `${n(count)} left out, being the same authority and year again`,
    missing: (count) => `${n(count)} without a result ${count === 1 ? 'is' : 'are'} not in the totals`,
    differing: (differing, compared) =>
      differing === 0
        ? `all of ${numberOf(compared, 'cell')} that can be compared agree`
        : `${n(differing)} of ${numberOf(compared, 'cell')} that can be compared differ`,
    onlyDiffering: 'Only lines that differ',
    form: (form) => `${form} form`,
    row: 'Item',
    ofSummary: (figure) => `summary ${figure}`,
    apart: (signed) => `diff. ${signed}`,
    gaps: (numbers, gaps) =>
      `${numberOf(numbers, 'report')} with a number, ${n(gaps)} blank or without the cell`,
    none: 'There are no reports to add up.',
    allSame: 'All lines agree.',
  },
};

import { formatNumber } from '../../language/fill';
import type { HistoryWords } from './words';

const grouped = new Intl.NumberFormat('en');
const counted = (count: number, thing: string): string =>
  `${grouped.format(count)} ${count === 1 ? thing : `${thing}s`}`;
const bodies = (count: number): string => `${grouped.format(count)} ${count === 1 ? 'body' : 'bodies'}`;

/** The history page in English. */
export const englishHistory: HistoryWords = {
  productName: 'Gouji',
  title: 'History',
  links: { label: 'Other pages', runs: 'Runs', handbook: 'Handbook of rules', settings: 'Settings' },
  loading: 'Reading the history…',
  unavailable: {
    title: 'The history cannot be read',
    text: 'The browser did not open the database that holds it. The disk may be full, the browser may be set to keep no data, or this page may be in a private window.',
    advice:
      'Check the disk and the browser’s privacy settings, then open this page again in an ordinary window. What was kept is not deleted.',
    detail: 'Details (please send them along when you report the problem)',
  },
  undo: 'Undo',
  undone: 'Undone',
  cancel: 'Cancel',
  colon: ': ',
  failed:
    'Not done: the browser’s storage is full or cannot be written. The history has not changed; free some disk space and try again',
  list: {
    search: 'Search',
    searchHint: 'Body, year, host, title or rule; several words apart by spaces',
    year: 'Year',
    everyYear: 'Every year',
    onlyErrors: 'Only with errors',
    order: 'Order',
    orders: { name: 'By name', lastSeen: 'By last check', errors: 'By errors' },
    all: (count, reports) => `${bodies(count)}, ${counted(reports, 'report')}`,
    found: (count, reports) => `Found ${bodies(count)}, ${counted(reports, 'report')}`,
    noMatch: 'No report matches.',
    showAll: 'Show all',
    caption: 'Reports that were checked, by body and year',
    columns: {
      body: 'Body',
      year: 'Year',
      result: 'Result',
      host: 'Host',
      lastSeen: 'Last checked',
      compare: 'Compare',
    },
    yearUnknown: 'Year unknown',
    yearOf: (year) => formatNumber(year),
    changed: (count) => `changed ${count === 1 ? 'once' : counted(count, 'time')}`,
    noFindings: 'No findings',
    ignored: (count) => `${formatNumber(count)} ignored`,
    unfinished: (count) => `${counted(count, 'rule')} undecided`,
    noHost: 'local file',
    moreHosts: (host, others) => `${host} and ${counted(others, 'other')}`,
    compareWith: (year) => `with ${formatNumber(year)}`,
    selectSought: (count) => `Select all ${counted(count, 'report')} that are listed`,
    selectBody: (body) => `Select all reports of ${body}`,
    selectReport: (report) => `Select ${report}`,
    alsoCalled: (names) => `Also called ${names.join(', ')}`,
    pages: 'Pages',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    pageOf: (from, to, total) =>
      `Bodies ${grouped.format(from)} to ${grouped.format(to)} of ${grouped.format(total)}`,
  },
  names: {
    summary: (count) => counted(count, 'name'),
    explanation: 'Names that are not one body can be parted; their years are then compared apart.',
    part: 'Part',
    partNamed: (name) => `Part ${name}`,
    parted: (name, body) => `“${name}” was parted from “${body}”`,
  },
  selection: {
    label: 'Selected reports',
    count: (reports, count) =>
      `${counted(reports, 'report')} selected${count > 1 ? `, ${bodies(count)}` : ''}`,
    compare: 'Compare',
    compareNeedsTwo: 'Select two reports to compare them',
    join: 'Join as one body',
    joinNeedsTwo: 'Select two or more bodies to join them',
    joinExplanation:
      'After a body was renamed or reorganised, its old and new names can be joined, so that its years are compared as those of one body. They can be parted again at any time.',
    joined: (count, name) => `${bodies(count)} joined as “${name}”`,
    remove: 'Delete',
    clear: 'Select none',
    removed: (count) => `${counted(count, 'report')} deleted from the history`,
  },
  empty: {
    title: 'No history yet',
    text: 'Reports that you check are kept in this browser, by body and year: you can search them, compare them with the year before, and see when a page was changed and how.',
    how: 'Open the page of a report; once it is checked, it stands here.',
    moved: 'Coming from another computer, you can import the history that you exported there below.',
  },
  broken: {
    title: (count) => `${counted(count, 'record')} could not be understood`,
    text: 'They are not used and not deleted; other records are not affected. A later version may have written them, or they are damaged.',
    details: 'Show them',
    item: (store, key, reason) => `${store} / ${key}: ${reason}`,
    forget: 'Delete these records',
    confirmForget: 'This cannot be undone. Delete them?',
    forgotten: 'Records that could not be understood were deleted',
  },
  keeping: {
    title: 'Keeping and moving',
    privacy:
      'The history stays in this browser and is not uploaded. Nothing is kept of reports that are checked in private windows.',
    problem: (reason) =>
      `The report that was checked last could not be kept. ${reason}. Open the report again afterwards to have it kept.`,
    usage: (used, quota) => `The extension uses ${used}; the browser allows ${quota}.`,
    setting: 'Switch the history off in the settings',
    isOff:
      'The history is switched off: nothing is kept of further checks. What was kept before is still in this browser and is not uploaded.',
    settingOn: 'Switch it on in the settings',
    export: 'Export all',
    exporting: 'Exporting…',
    exported: (file) => `Exported ${file}`,
    exportFailed:
      'What is kept could not be read; nothing was exported. Open this page again and try once more',
    import: 'Import…',
    importing: (file) => `Importing “${file}”…`,
    imported: (added, extended, unchanged) =>
      `Imported: ${grouped.format(added)} added, ${grouped.format(extended)} with further versions, ${grouped.format(unchanged)} already there`,
    noHistory: (file) => `“${file}” is no history exported by Gouji; nothing was imported`,
    importFailed:
      'Not imported: the file cannot be read, or the browser’s storage is full. The history has not changed',
    notTaken: (count) => `${counted(count, 'record')} of the file could not be understood and were left out:`,
    close: 'Close',
    removeAll: 'Delete all',
    confirmRemoveAll: (count) => `All ${counted(count, 'report')} will be deleted. Delete them?`,
  },
  report: {
    title: 'Report',
    back: 'All of the history',
    gone: 'This report is not in the history',
    goneAdvice:
      'It may have been deleted, or the address comes from another computer. Check the report’s page again, and it will be kept again.',
    judging: 'Checking by the rules of now…',
    judgeFailed: 'This report could not be checked; reload this page and try again.',
    detail: 'Details (please send them along when you report the problem)',
    basis: 'Basis',
    openPage: 'Open its page',
    print: 'Print and export',
    compareYear: (year) => `Compare with ${formatNumber(year)}`,
    remove: 'Delete from the history',
    facts: (firstSeen, lastSeen) =>
      firstSeen === lastSeen
        ? `Checked ${firstSeen}`
        : `First checked ${firstSeen} · last checked ${lastSeen}`,
    older: (version, day) =>
      `This is the result of version ${formatNumber(version)} (${day}), which is not the newest.`,
    ignoredFindings: (count) => `${formatNumber(count)} more ignored`,
    previous: (title) => `Rules across years compared with: ${title}`,
  },
  versions: {
    title: 'Versions',
    explanation: 'Whenever a check finds the report other than before, a further version is kept.',
    number: (version) => `Version ${formatNumber(version)}`,
    newest: 'newest',
    seen: (day) => `first seen ${day}`,
    first: 'As it was at the first check.',
    sameReport: 'No change that could be listed.',
    show: (version) => `Show the result of version ${formatNumber(version)}`,
    shown: 'shown',
    changes: (count) => counted(count, 'change'),
    place: 'Place',
    from: 'Was',
    to: 'Is',
    nothing: '(nothing)',
    extraRow: 'row beyond the form',
    moreChanges: (count) => `Show ${counted(count, 'more change')}`,
    section: (number) => `Section ${formatNumber(number)}`,
    fields: {
      form: 'form of the tables',
      year: 'year',
      organization: 'name of the body',
      title: 'title',
      ownTitle: 'title above the text',
      publishedOn: 'day of publication',
      period: 'period covered',
      preamble: 'words before the sections',
      sections: 'sections',
      tables: 'tables',
      repeatedTables: 'tables that stand twice',
      labels: 'labels of rows and columns',
      cells: 'words in cells',
    },
  },
  comparison: {
    title: 'Comparison of years',
    missing: 'The reports to compare are not in the history',
    missingAdvice: 'They may have been deleted. Go back to all of the history and select two reports again.',
    failed: 'The reports to compare could not be read; reload this page and try again.',
  },
};

import { formatNumber } from '../../language/fill';
import type { Count, Wordings } from './wordings';

const grouped = new Intl.NumberFormat('en');

/** The number with its noun; the plural takes an s unless it is named. */
function numberOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

const cells: (state: string) => Count = (state) => (count) => `${numberOf(count, 'cell')} ${state}`;

/** The interface in English. */
export const english: Wordings = {
  language: 'en',
  productName: 'Gouji',
  head: { openPanel: 'Open the side panel', openOptions: 'Settings', openHistory: 'History' },
  heading: {
    organizationUnknown: 'Unknown authority',
    year: (year) => `Report year ${formatNumber(year)}`,
    yearUnknown: 'Unknown year',
    form: (form) => `${form} form`,
    publishedOn: (date) => `published ${date}`,
  },
  map: {
    label: 'Cells of the three tables',
    tables: { proactive: 'Disclosure', applications: 'Applications', litigation: 'Reviews and lawsuits' },
    missing: 'table missing',
    read: cells('read'),
    absent: cells('missing'),
    blank: cells('blank'),
    text: cells('not a number'),
    square: (row, column, finding) => `${row}, ${column}${finding === null ? '' : `: ${finding}`}`,
  },
  findings: { error: 'Errors', warning: 'To verify', notice: 'Notices' },
  severityHints: {
    error: null,
    warning: 'not necessarily wrong; compare with the case files',
    notice: 'for information',
  },
  moreFindings: (count) => `Show ${formatNumber(count)} more`,
  diagnoses: 'Possible causes',
  ruleLink: 'Rule page',
  noPlace: 'There is no such place on the page',
  notSaved: 'This could not be saved; try again',
  comparison: {
    label: 'Reported and computed figures',
    blank: 'blank',
    zeros: (count) => `${formatNumber(count)} more`,
    differing: (difference) => `difference ${difference}`,
    previous: (year) => `Last year’s report (${year})`,
  },
  seeIgnored: (count) => `${formatNumber(count)} ignored: see them in the side panel`,
  ignored: (day, reason) => `Ignored on ${day}${reason === '' ? '' : `: ${reason}`}`,
  returned: (reason) => `Ignored before${reason === '' ? '' : ` (${reason})`}; its figures have changed`,
  coverage: {
    executed: (count) => `${numberOf(count, 'rule')} run`,
    notAssessable: (count) => `${formatNumber(count)} not assessable`,
    crashed: (count) => `${numberOf(count, 'rule')} crashed`,
    off: (count) => `${formatNumber(count)} switched off`,
    switchedOff: 'switched off',
    noReason: 'no reason given',
    separator: ', ',
    listed: ', ',
    colon: ': ',
  },
  actions: {
    check: 'Check this page',
    checkAgain: 'Check again',
    checking: 'Checking…',
    copy: 'Copy JSON',
    copyLetter: 'Copy letter',
    nothingOpen: 'There is no open finding',
    clear: 'Clear marks',
    unmarked: 'There are no marks on the page',
  },
  unreadFrames: {
    text: (host) => `A frame from ${host} could not be read; what it shows was not checked.`,
    enter: 'Allow and check',
  },
  copy: {
    copiedReport: (characters, tables, findings) =>
      `Copied JSON: ${numberOf(tables, 'table')}, ${numberOf(findings, 'finding')} (${grouped.format(characters)} characters)`,
    copied: (characters) => `Copied JSON (${grouped.format(characters)} characters)`,
    copiedLetter: (count) => `Copied the letter (${numberOf(count, 'finding')})`,
    refused: 'The browser does not allow copying from here. Press Ctrl+C to copy.',
  },
  attachments: {
    title: 'Attachments were not checked',
    text: 'These files linked from the page were not checked; check them by eye:',
  },
  loading: 'Reading the result…',
  help: 'What this means and what to do',
  unchecked: {
    title: 'This page has not been checked',
    text: '“Check this page” reads the three tables of the report on this computer, checks their sums and marks the wrong cells on the page.',
    advice: 'Nothing is sent anywhere, and the report on the website stays as it is.',
  },
  notAllowed: {
    title: 'The browser lets no extension run on this page',
    text: 'Chrome, Edge and Firefox keep extensions out of their own pages (settings, new tab), the extension stores and the PDF viewer.',
    advice:
      'Open the web page of the report and click Gouji in the toolbar. For a PDF, open the web version of the same report. For a page saved on this computer (its address begins with file://), turn on “Allow access to file URLs” in the details of the extension and try again.',
  },
  failed: {
    title: 'The check could not be finished',
    text: 'Something went wrong while this page was read. No conclusion was reached.',
    advice: 'Reload the page and try again.',
    detail: 'Error details (please add them to a bug report)',
  },
  refusals: {
    listPage: { title: 'Not a report', advice: 'On the page of a report, click Gouji in the toolbar again.' },
    notice: { title: 'Not a report', advice: 'Open a published report and click Gouji in the toolbar.' },
    freeForm: { title: 'A report for 2018 or earlier', advice: 'Reports for 2019 and later can be checked.' },
    websiteReport: {
      title: 'Not a disclosure report',
      advice: 'Open an annual disclosure report and click Gouji in the toolbar.',
    },
    otherReport: {
      title: 'Not a disclosure report',
      advice: 'Open an annual disclosure report and click Gouji in the toolbar.',
    },
    statistics: {
      title: 'Not a yearly report',
      advice: 'Open the report of a year and click Gouji in the toolbar.',
    },
    severalBodies: {
      title: 'Figures of several bodies',
      advice: 'Open the report of one body and click Gouji in the toolbar.',
    },
    applicationForm: {
      title: 'Not a report',
      advice: 'Open a published report and click Gouji in the toolbar.',
    },
    guide: { title: 'Not a report', advice: 'Open a published report and click Gouji in the toolbar.' },
    catalogue: {
      title: 'Not a report',
      advice: 'Open a report of the catalogue and click Gouji in the toolbar.',
    },
    news: {
      title: 'Not a report',
      advice: 'Open the report that the news is about and click Gouji in the toolbar.',
    },
    searchResults: {
      title: 'Not a report',
      advice: 'On the page of a report, click Gouji in the toolbar again.',
    },
    otherPage: {
      title: 'Not a report',
      advice:
        'Open the page of a report and check there. If this is one, wait until it has loaded and check again.',
    },
    blankForm: {
      title: 'Blank form',
      advice: 'If the page shows figures, wait until it has loaded and check again.',
    },
    picture: {
      title: 'The tables are pictures',
      advice: 'If the same report has a page with text tables, check that one.',
    },
    attachment: {
      title: 'The tables are in an attachment',
      advice: 'If the same report also exists as a web page, check that one.',
    },
    otherFile: {
      title: 'Not a web page',
      advice: 'Open the page of the report and check there; where there is only a file, check it by eye.',
    },
    noTables: {
      title: 'No tables found',
      advice: 'If the tables are on a further page, open that page and check there.',
    },
  },
};

import type { HelpWords } from './help-words';

/** The sections of the help page in English. */
export const sectionsInEnglish: HelpWords['sections'] = {
  unchecked: {
    title: 'This page has not been checked',
    meaning: 'Nobody asked to check this page, and it was not checked by itself.',
    reason:
      'Only reports on *.gov.cn and on sites that you added in the settings are checked by themselves. With “on click”, every page waits for you.',
    advice: [
      'Open the popup and click “Check this page”.',
      'To have such pages checked by themselves, change the mode in the settings, or add the site.',
    ],
  },
  failed: {
    title: 'The check could not be finished',
    meaning: 'The check stopped on its way and reached no conclusion. Do not take it for a clean report.',
    reason: 'The page may just have been leaving, or something in the extension went wrong.',
    advice: [
      'Reload the page and check again.',
      'If it fails again, copy the error details from the popup and report them.',
    ],
  },
  orphaned: {
    title: 'Reload the page',
    meaning:
      'The extension was updated or restarted after the page was opened. The old one in the page has stopped and taken its marks away.',
    reason: 'Browsers do not put a new version of an extension into pages that are already open.',
    advice: ['Reload the page; it is checked anew. Settings and ignored findings are still there.'],
  },
  unreadFrames: {
    title: 'A frame could not be read',
    meaning: 'The page shows something from another site, which was not checked.',
    reason:
      'An extension may only read sites that it was allowed to, and that site is none of them. The tables of the report may be in there.',
    advice: [
      'Click “Allow and check” in the popup; the browser asks about that one site.',
      'Or open the embedded page by itself and click “Check this page”.',
    ],
  },
  notAllowed: {
    title: 'The browser lets no extension run on this page',
    meaning: 'The page could not be read and was not checked.',
    reason:
      'The browser’s own pages (settings, new tab), the extension stores and the PDF viewer are closed to every extension.',
    advice: ['Open the web page of the report and click Gouji in the toolbar.'],
  },
  localFile: {
    title: 'A page saved on this computer',
    meaning: 'Pages whose address begins with file:// cannot be read at first.',
    reason: 'Browsers want you to allow an extension to read files of this computer.',
    advice: [
      'Open the details of Gouji among the extensions, turn on “Allow access to file URLs”, and reload the page.',
      'The command line checks saved pages too; see the documentation.',
    ],
  },
  pdfViewer: {
    title: 'A PDF open in the browser',
    meaning: 'The tab shows a PDF file, which was not checked.',
    reason: 'The PDF viewers of browsers let no extension read what they show.',
    advice: [
      'Look for the web page of the same report on the site.',
      'Where there is only a PDF, check it by eye.',
    ],
  },
  otherFile: {
    title: 'Not a web page',
    meaning: 'This is a file such as a PDF or a picture. It was not checked.',
    reason: 'Only text and tables of web pages are read.',
    advice: [
      'Open the web page of the report and check there.',
      'Where there is only a file, check it by eye.',
    ],
  },
  attachment: {
    title: 'Attachment not checked',
    meaning:
      'This is the page of a report, but the report or its tables are in an attachment (PDF, Word, WPS …). Nothing in the attachment was checked.',
    reason:
      'Files are neither downloaded nor opened. The toolbar button shows “–” to remind you that this report is still to be checked.',
    advice: [
      'Look for the web page of the same report; many sites have both.',
      'Where there is only the attachment, check it by eye. Word and WPS files can be saved as a web page, opened in the browser and checked there.',
    ],
  },
  picture: {
    title: 'The tables are pictures',
    meaning:
      'The page has the text of a report, but its tables are pictures, whose figures were not checked.',
    reason:
      'Letters in pictures are not recognised: one figure read wrongly would give an error that is not there.',
    advice: [
      'If the same report has a page with text tables, check that one.',
      'Where there are only pictures, check them by eye.',
    ],
  },
  noTables: {
    title: 'No tables found',
    meaning: 'The page has the title or the sections of a report but none of its three tables.',
    reason:
      'They may be on the next page or another one, may not have loaded yet, or are laid out in a way that is not recognised.',
    advice: [
      'Where the report has several pages, open the one with the tables.',
      'Wait until everything is shown and check again.',
      'If you see tables that are still not found, please report it.',
    ],
  },
  blankForm: {
    title: 'Blank form',
    meaning: 'The three tables are there, but no figure is filled in.',
    reason: 'It may be the form as it was handed out, or the figures have not loaded yet.',
    advice: [
      'If you see figures, wait until the page has loaded and check again.',
      'A blank form needs no check.',
    ],
  },
  listPage: {
    title: 'A list of reports',
    meaning: 'The page lists reports but is none itself.',
    reason: 'The figures to be checked are in each of the reports.',
    advice: ['Open one of the reports. On government sites it is then checked by itself.'],
  },
  searchResults: {
    title: 'Search results',
    meaning: 'The page only quotes pieces of reports.',
    reason: 'The figures in such pieces are not complete.',
    advice: ['Open one of the reports and check there.'],
  },
  news: {
    title: 'News about a report',
    meaning: 'This is news about the publication of reports, not a report.',
    reason: 'News has none of the three tables.',
    advice: ['Open the report that the news links and check there.'],
  },
  notice: {
    title: 'A notice, a sample or an explanation',
    meaning: 'This is about how to write reports, a sample, instructions, or an explanation of a report.',
    reason: 'The tables in it are blank or examples; checking them would say nothing.',
    advice: ['Open a published report.', 'If this is one, please report it with its address.'],
  },
  catalogue: {
    title: 'The catalogue of disclosed information',
    meaning: 'This is the catalogue of disclosed information, not a report.',
    reason: 'It mentions reports but has no figures of them.',
    advice: ['Open a report of the catalogue.'],
  },
  guide: {
    title: 'The guide to disclosure',
    meaning: 'This is the guide to disclosure, not a report.',
    reason: 'It explains how to apply for information and has no figures of a report.',
    advice: ['Open a published report.'],
  },
  applicationForm: {
    title: 'The form for applications',
    meaning: 'This is the form for applying for information, not a report.',
    reason: 'It has no figures of a report.',
    advice: ['Open a published report.'],
  },
  websiteReport: {
    title: 'The yearly table of a government website',
    meaning: 'This is the yearly table of a website, not a disclosure report.',
    reason: 'Its tables and its rules are others; the sums of a disclosure report do not apply.',
    advice: ['Open an annual disclosure report.'],
  },
  otherReport: {
    title: 'A report of another kind',
    meaning: 'This is another report or document: on the rule of law, budgets, law enforcement and the like.',
    reason: 'It has none of the three tables.',
    advice: ['Open an annual disclosure report.', 'If this is one, please report it with its address.'],
  },
  statistics: {
    title: 'Statistics of a part of a year',
    meaning: 'These are figures of a month, a quarter or half a year, not a yearly report.',
    reason: 'The sums of a report only hold for a whole year.',
    advice: ['Open the report of a year.'],
  },
  severalBodies: {
    title: 'Figures of several bodies',
    meaning: 'The table has the figures of several bodies side by side; it is not the report of one body.',
    reason: 'Its rows and columns are not those of the form.',
    advice: ['Open the report of one body.'],
  },
  freeForm: {
    title: 'A report for 2018 or earlier',
    meaning: 'The report has no tables on the uniform form, so there is nothing to check.',
    reason: 'The uniform form came with the reports for 2019.',
    advice: ['Reports for 2019 and later can be checked.'],
  },
  otherPage: {
    title: 'Not a report',
    meaning: 'The page has neither the title nor the sections nor the tables of a report.',
    reason: 'It is about something else, or the report has not loaded yet.',
    advice: [
      'Open the page of a report and check there.',
      'If this is one, wait until it has loaded and check again; if it is still not recognised, please report it with its address.',
    ],
  },
};

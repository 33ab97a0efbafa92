import { formatNumber } from '../../language/fill';
import type { OptionsWordings } from './wordings';
import { ruleGroupWords } from '../wordings/rule-groups';

const counted = (count: number, singular: string): string =>
  `${formatNumber(count)} ${count === 1 ? singular : `${singular}s`}`;

/** The options page in English. */
export const englishOptions: OptionsWordings = {
  title: 'Options',
  productName: 'Gouji',
  navigation: 'Sections of the options',
  sections: {
    checking: 'Checking',
    sites: 'Single sites',
    hosts: 'Further hosts',
    rules: 'Rules',
    words: 'Words and deadline',
    appearance: 'Language and theme',
    shortcuts: 'Shortcuts',
    ignored: 'Ignored findings',
    history: 'History',
    transfer: 'Export, import, reset',
  },
  settingNames: {
    mode: 'checking',
    sites: 'single sites',
    hosts: 'further hosts',
    rules: 'rules',
    suspiciousWords: 'suspicious words',
    localDeadline: 'deadline of townships',
    language: 'language',
    theme: 'theme',
    shortcuts: 'shortcuts',
    printMarks: 'printing of marks',
    keepHistory: 'keeping the history',
    all: 'all settings',
  },
  listSeparator: ', ',
  saved: 'Saved',
  notSaved:
    'Not saved: the browser’s storage is full or cannot be written. Your changes are still on this page; try again before you close it',
  retry: 'Try again',
  undo: 'Undo',
  undone: 'Undone',
  cancel: 'Cancel',
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  removed: (name) => `${name} removed`,
  unreadableSettings: (names) =>
    `These settings could not be understood and are as delivered: ${names}. What was stored is kept; export it under Ignored findings.`,
  checking: {
    intro:
      'What happens by itself when a page is an annual report. The toolbar button and the shortcut check a page at any time.',
    modes: {
      automatic: {
        name: 'Check and mark',
        explanation: 'Checks the report and marks wrong cells and words on the page.',
      },
      badgeOnly: {
        name: 'Badge only',
        explanation:
          'Checks the report and shows the number of errors on the toolbar button; the page is not marked.',
      },
      onClick: {
        name: 'On click',
        explanation: 'Checks nothing until the toolbar button or the shortcut is used.',
      },
    },
    printMarks: 'Print the marks with the page',
    printMarksExplanation: 'Otherwise a page prints as it would without the extension.',
  },
  history: {
    intro:
      'Checked reports are kept in this browser, to be held against those of the year after; when a page changes, it is kept as another version. Nothing is uploaded.',
    keep: 'Keep checked reports',
    keepExplanation:
      'Otherwise no more are kept; those kept already stay and can be deleted in the history. Reports in private windows are never kept.',
    open: 'Open the history',
    problem: (text) => `The history did not work the last time. ${text}.`,
  },
  sites: {
    title: 'Single sites',
    intro: 'A site can differ from the setting above.',
    none: 'No site differs.',
    host: 'Site',
    hostHint: 'A host name such as www.example.gov.cn; of an address that is pasted the host is taken.',
    mode: 'Checking',
    modeOf: (host) => `Checking on ${host}`,
    add: 'Add',
    known: (host) => `${host} is on the list already; change it there`,
  },
  noHost: 'This is no host name. Enter one such as www.example.gov.cn, or paste the address of a page',
  rules: {
    intro:
      'Every rule can be given another severity or switched off. An error is to be corrected, what is to be verified asks for a second look, a notice informs.',
    groups: ruleGroupWords.en,
    filter: 'Filter rules',
    onlyChanged: 'Changed ones only',
    changed: (count) => `${counted(count, 'rule')} changed`,
    noneChanged: 'All rules are as delivered',
    noMatch: 'No rule matches.',
    choiceOf: (rule) => `Severity of ${rule}`,
    delivered: (severity) => `Default (${severity})`,
    off: 'Off',
    page: 'About',
    pageOf: (rule) => `About the rule: ${rule}`,
    reset: 'Reset all rules',
    wereReset: 'All rules are as delivered again',
  },
  words: {
    intro:
      'A report that contains one of these words is to be verified: mostly the page was tampered with, or the text was copied from a site that was. One a line; capitals do not matter.',
    label: 'Suspicious words',
    count: (count) => counted(count, 'word'),
    none: 'The list is empty: suspicious words are not looked for',
    isDelivered: 'the list as delivered',
    restore: 'Restore the delivered list',
    restored: 'The delivered list is back',
    deadline: 'Day by which townships and subdistricts publish',
    deadlineHint:
      'Month and day of the following year, such as 01-31. The Regulation sets none for townships and subdistricts; take it from the local notice.',
    wrongDay: (wrong) => {
      if (wrong.kind === 'unreadable') return 'Enter month and day, such as 01-31';
      if (wrong.kind === 'noMonth')
        return `There is no month ${formatNumber(wrong.month)}; months go from 1 to 12`;
      return `Month ${formatNumber(wrong.month)} counts ${formatNumber(wrong.last)} days; enter a day from 1 to ${formatNumber(wrong.last)}`;
    },
  },
  hosts: {
    intro:
      'Reports on government sites (gov.cn) are checked anyway. Add other hosts here one by one; the browser then asks whether the extension may read that site.',
    host: 'Site',
    add: 'Add and allow',
    hint: 'A host name such as www.example.org.cn; of an address that is pasted the host is taken.',
    none: 'No further host was added.',
    known: (host) => `${host} is on the list already`,
    always: (host) => `${host} is a government site and checked anyway`,
    refused: (host) => `The browser was not given permission; ${host} was not added`,
    allowed: 'Allowed',
    revoked: 'Permission taken away, not checked',
    allowAgain: 'Allow again',
    allowAgainNamed: (host) => `Allow ${host} again`,
  },
  appearance: {
    language: 'Language',
    browserLanguage: 'Browser language',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  },
  shortcuts: {
    intro: 'To go from finding to finding on a page that was checked.',
    next: 'Next finding',
    previous: 'Previous finding',
    off: 'Off',
    change: (name) => `Change the shortcut for: ${name}`,
    press: 'Press the keys…',
    hint: 'Click, then press the new keys. Esc cancels, Backspace or Delete switches the shortcut off.',
    wrong: (keys) =>
      keys === 'noModifier'
        ? 'Press it together with Ctrl, Alt or Meta; otherwise it would be in the way of typing'
        : 'The browser gives this key no name; take another one',
    taken: (name) => `Already the shortcut for: ${name}. Take another one`,
    reset: 'Reset the shortcuts',
    wereReset: 'The shortcuts are as delivered again',
    browserTitle: 'Check this page',
    browserCurrent: (shortcut) => `Now ${shortcut}, kept by the browser.`,
    browserNone: 'Now without a shortcut; it is kept by the browser.',
    browserHow: {
      chromium: 'To change it, copy the address below into the address bar and look for Gouji.',
      firefox:
        'To change it, copy the address below into the address bar, click the gear at the top right and choose Manage Extension Shortcuts.',
    },
    address: 'Address',
    copy: 'Copy address',
    copied: 'Address copied',
    copyRefused: 'The browser does not allow copying; select the address and copy it by hand',
  },
  ignored: {
    intro:
      'Ignored findings do not count and are not marked. A finding comes back when the figures it rests on change.',
    none: 'Nothing is ignored.',
    count: (findings, reports) => `${counted(findings, 'finding')} in ${counted(reports, 'report')}`,
    search: 'Search body, year, finding or reason',
    noMatch: 'Nothing matches.',
    noReason: 'no reason given',
    reason: (reason) => `Reason: ${reason}`,
    ignoredAt: (date) => `ignored ${date}`,
    restore: 'Restore',
    restoreNamed: (title) => `Restore: ${title}`,
    restored: (title) => `Restored: ${title}`,
    restoreAll: (count) => `Restore all (${formatNumber(count)})`,
    restoreAllOf: (report) => `Restore all findings of ${report}`,
    restoredAll: (report) => `All findings of ${report} restored`,
    failed: 'Not done: the browser’s storage is full or cannot be written. What is ignored has not changed',
    unreadable: 'What was stored here could not be understood; it is not used, and not deleted:',
    unreadableSettings: 'settings',
    unreadableReport: (report) => `ignored findings of ${report}`,
    exportUnreadable: 'Export it',
    forgetUnreadable: 'Delete it',
    confirmForget: 'This cannot be undone. Delete it?',
    forgotten: 'What could not be understood was deleted',
  },
  transfer: {
    exportTitle: 'Export',
    exportText:
      'All settings and ignored findings in one file, to be imported on another computer. The file goes to this computer alone.',
    export: 'Export to a file',
    exported: (file) => `Exported ${file}`,
    importTitle: 'Import',
    importText: 'Shows first what would change; nothing is imported before you say so.',
    choose: 'Choose a file…',
    noBackup: (file) => `“${file}” is not a file of settings of Gouji; nothing was imported`,
    preview: (file, settings, ignored) =>
      `“${file}”: changes ${counted(settings, 'setting')}, ignores ${counted(ignored, 'more finding')}.`,
    nothing: (file) => `“${file}” is the same as the settings now; there is nothing to import.`,
    changes: (names) => `Settings that change: ${names}.`,
    unreadable: (names) =>
      `Not understood and not imported: ${names}. The file may come from a later version, or be damaged.`,
    unreadableIgnored: (count) => `${counted(count, 'ignored finding')} not understood and not imported.`,
    import: 'Import',
    imported: 'Imported',
    importFailed:
      'Not imported: the browser’s storage is full or cannot be written. The settings are as before',
    failed: 'What is stored could not be read; nothing was exported',
    resetTitle: 'Reset',
    resetText:
      'All settings as they were when Gouji was installed; permissions for hosts that were added here are given back. Ignored findings stay.',
    reset: 'Reset all settings',
    confirmReset: 'Reset all settings?',
    wasReset: 'All settings are as delivered again',
  },
};

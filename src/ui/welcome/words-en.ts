import type { WelcomeWords } from './welcome-words';

/** The first page in English. */
export const english: WelcomeWords = {
  productName: 'Gouji',
  title: 'Getting started',
  intro:
    'Checks Chinese government disclosure reports on the page where they stand: the sums of the three tables, the text against the tables, and the form.',
  stepsTitle: 'Three steps',
  steps: {
    open: {
      title: 'Open a report: it is checked by itself',
      text: 'When you open a report on a government site (*.gov.cn), its three tables and its text are read on this computer and checked at once. There is nothing to click.',
    },
    badge: {
      title: 'Look at the toolbar button',
      error: 'a number: so many errors',
      clean: 'no errors found',
      open: 'a report that could not be checked, such as a mere attachment',
    },
    look: {
      title: 'See each place, and what to mend',
      text: 'Wrong cells are marked on the page. A card sets reported and computed figures side by side with the difference, the likely cause and the basis; copy it as a letter, or ignore it with a reason.',
    },
  },
  sample: {
    title: 'Try it now',
    text: 'The body and the figures below are invented. A few mistakes are planted in them.',
    region: 'Invented report',
    check: 'Check this page',
    checking: 'Checking…',
    next: 'Next finding',
    clear: 'Clear marks',
    hint: (next, previous) => {
      const keys = [
        ...(next === null ? [] : [`${next} shows the next finding`]),
        ...(previous === null ? [] : [`${previous} the one before`]),
        'Esc closes the card',
      ];
      return `${keys.join(', ')}. You can also click a marked cell.`;
    },
    failed: 'The check could not be finished. Reload the page and try again.',
  },
  notesTitle: 'Good to know',
  notes: {
    privacy: {
      title: 'Nothing leaves the browser',
      text: 'Reports are read and checked on this computer. Nothing is uploaded, there is no account and no tracking, and the report on the website stays as it is.',
    },
    permissions: {
      title: 'Permissions',
      text: 'Reading pages of *.gov.cn, to find reports and check them; on other sites only the tab that you ask to check. Besides, the context menu, and storage on this computer for settings, ignored findings and checked reports.',
    },
    pin: {
      chromium: {
        title: 'Pin the button',
        text: 'Click the puzzle piece in the toolbar, then the pin beside Gouji, and the result stays in sight.',
      },
      firefox: {
        title: 'Pin the button',
        text: 'Click the puzzle piece in the toolbar, then the gear beside Gouji, and pin it to the toolbar: the result stays in sight.',
      },
    },
    panel: {
      title: 'Keep the result beside the page',
      text: 'Click Gouji in the toolbar, then the side panel button at its top right; the panel follows you from page to page. Older browsers open a small window.',
    },
    history: {
      title: 'Beside last year’s report',
      text: 'Reports that were checked are kept on this computer, in the history, and next year’s are held against them by themselves. Where last year’s is not there, “Read last year’s report” looks for it in the website’s own list. The history can be searched, compared, exported and deleted, and switched off in the settings.',
    },
    run: {
      title: 'All reports of a portal',
      text: 'Open the list of reports, click Gouji in the toolbar, then “Check the reports linked here”: you confirm the list, and they are checked one by one, with two requests at a time to a website at most. Close the browser, and it goes on next time. Results are summed up by body and by rule and can be exported.',
    },
    elsewhere: {
      title: 'Reports on other sites',
      text: (shortcut) =>
        `Open the page, click Gouji in the toolbar, then “Check this page”${shortcut === null ? '' : `, or press ${shortcut}`}. Sites you visit often can be added in the settings and are then checked by themselves.`,
    },
  },
  links: { label: 'More', settings: 'Open settings', handbook: 'Handbook of rules', help: 'Help' },
};

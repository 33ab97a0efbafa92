import type { HelpState } from '../../messages/help-page';

/** How the states are put together on the help page. */
export const helpGroups = {
  notChecked: ['unchecked', 'failed', 'orphaned', 'unreadFrames'],
  closed: ['notAllowed', 'localFile', 'pdfViewer', 'otherFile'],
  unreadable: ['attachment', 'picture', 'noTables', 'blankForm'],
  noReport: [
    'listPage',
    'searchResults',
    'news',
    'notice',
    'catalogue',
    'guide',
    'applicationForm',
    'websiteReport',
    'otherReport',
    'statistics',
    'severalBodies',
    'freeForm',
    'otherPage',
  ],
} as const satisfies Readonly<Record<string, readonly HelpState[]>>;

export type HelpGroup = keyof typeof helpGroups;

/** The groups in the order in which they stand on the page. */
export const helpGroupNames = Object.keys(helpGroups).filter((name): name is HelpGroup =>
  Object.hasOwn(helpGroups, name),
);

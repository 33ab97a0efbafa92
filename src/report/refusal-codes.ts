/** Why a page yields no report; the interface chooses its help by the code. */
export const refusalCodes = [
  'listPage',
  'notice',
  'freeForm',
  'websiteReport',
  'otherReport',
  'statistics',
  'severalBodies',
  'applicationForm',
  'guide',
  'catalogue',
  'news',
  'searchResults',
  'otherPage',
  'blankForm',
  'picture',
  'attachment',
  'otherFile',
  'noTables',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** The sections of the options page, in their order; also the names under which its address reaches them. */
export const sectionIds = [
  'checking',
  'sites',
  'hosts',
  'rules',
  'words',
  'appearance',
  'shortcuts',
  'ignored',
  'history',
  'transfer',
] as const;

export type SectionId = (typeof sectionIds)[number];

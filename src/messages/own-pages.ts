/**
 * The extension's own pages by address, without its origin: a page opens them with `browser.runtime.getURL`.
 * What they show stands behind `#`, so that going back and forth between views is the browser's business.
 */
export const ownPages = {
  /** All reports checked before. */
  history: () => '/history.html',
  /** One report of the history with its versions. */
  historyReport: (id: string) => `/history.html#report=${encodeURIComponent(id)}`,
  /** Two reports of the history beside each other. */
  comparison: (previous: string, current: string) =>
    `/history.html#compare=${encodeURIComponent(previous)}&with=${encodeURIComponent(current)}`,
  /** A run: its links to confirm, its progress, its results. */
  run: (id: string) => `/run.html#run=${encodeURIComponent(id)}`,
  /** All runs. */
  runs: () => '/run.html',
  /** The report checked in a tab, to print and to export; nothing of it need be stored. */
  report: (tab: number) => `/report.html?tab=${tab}` as const,
  /** A report of the history, to print and to export. */
  storedReport: (id: string) => `/report.html#report=${encodeURIComponent(id)}`,
} as const;

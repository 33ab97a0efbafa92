import type { RunPage } from '../../../run/run-record';

/** The pages of a run that can be checked, and how many files there are beside them. */
export function pageFiles(pages: readonly RunPage[]): {
  readonly readable: readonly RunPage[];
  readonly files: number;
} {
  const readable = pages.filter(({ link }) => link.kind === 'page');
  return { readable, files: pages.length - readable.length };
}

import type { ListPage, ReportLink } from '../portal/report-link';
import { defaultPace, type Run, type RunPace, type RunPage } from './run-record';
import type { RunStore } from './run-store';

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

/** Links as pages of a run, those left out whose address is known already. */
function pagesOf(run: string, links: readonly ReportLink[], known: readonly RunPage[]): RunPage[] {
  const addresses = new Set(known.map(({ link }) => withoutFragment(link.url)));
  const pages: RunPage[] = [];
  for (const link of links) {
    const address = withoutFragment(link.url);
    if (addresses.has(address)) continue;
    addresses.add(address);
    const position = known.length + pages.length;
    pages.push({ run, position, link, state: link.kind === 'page' ? 'waiting' : 'unchecked', attempts: 0 });
  }
  return pages;
}

function withNext(run: Run, next: string | null): Run {
  const changed = { ...run };
  delete changed.next;
  return next === null ? changed : { ...changed, next };
}

/**
 * Makes a run over the reports that a list page links, in state `ready`: each address once, files as `unchecked`.
 *
 * @param url of the list page
 * @throws what the browser throws where it stores nothing
 */
export async function createRun(
  store: RunStore,
  list: ListPage,
  url: string,
  pace: RunPace = defaultPace,
): Promise<Run> {
  const id = crypto.randomUUID();
  const createdAt = new Date().toISOString();
  const run = withNext({ id, title: list.title, url, createdAt, state: 'ready', pace }, list.next);
  await store.add(run, pagesOf(id, list.links, []));
  return run;
}

/**
 * Adds the links of a further page of the list to a run that waits for the person's word.
 *
 * @returns how many of them are new
 * @throws Error where the run is gone or has been started
 */
export async function addLinks(store: RunStore, id: string, list: ListPage): Promise<number> {
  const [run, known] = await Promise.all([store.run(id), store.pagesOf(id)]);
  if (run?.state !== 'ready') throw new Error('links can be added only to a run that has not been started');
  const pages = pagesOf(id, list.links, known);
  await store.add(withNext(run, list.next), pages);
  return pages.length;
}

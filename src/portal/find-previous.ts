import { decodeText } from '../markup/decode';
import { parseMarkup } from '../markup/parse-markup';
import { UnusableFile } from '../markup/unusable-file';
import { readReport } from '../report/read-report';
import type { Report } from '../report/schema/report';
import { parsedTree, rootOf, type ParsedNode } from '../table/sources/parsed';
import { checkPrevious } from './check-previous';
import { previousProblems, type PreviousAnswer } from './previous-answer';
import { likelyPrevious, linksTowardsPrevious } from './previous-links';
import type { PreviousLinks, ReportLink } from './report-link';

/** A page as it came from its site. */
interface FetchedPage {
  readonly bytes: Uint8Array;
  /** The encoding that came with it; null for none. */
  readonly charset: string | null;
  /** Where it was found in the end. */
  readonly url: string;
}

/** What was asked of a site, or why it was not had. */
export type Fetched = FetchedPage | Exclude<PreviousAnswer, { kind: 'found' | 'otherBody' }>;

export interface PreviousSearch {
  /** This year's. */
  readonly report: Pick<Report, 'organization' | 'year'>;
  /** What the page of this year's report links. */
  readonly links: PreviousLinks;
  /** Asks a site for a page; resolves whatever happens. */
  readonly fetchPage: (url: string) => Promise<Fetched>;
  readonly now: () => Date;
}

/** So many lists are looked through; with the report itself no site is asked more than three times. */
const mostLists = 2;

const isPage = (fetched: Fetched): fetched is FetchedPage => 'bytes' in fetched;

function parsed({ bytes, charset }: FetchedPage): ParsedNode | Extract<PreviousAnswer, { kind: 'failed' }> {
  try {
    return rootOf(parseMarkup(decodeText(bytes, charset)));
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return { kind: 'failed', text: previousProblems.unusable(error.reason) };
  }
}

const isFailure = (value: object): value is Extract<PreviousAnswer, { kind: 'failed' }> =>
  'kind' in value && value.kind === 'failed';

/** Reads the report to which a link leads, and whether it is the one sought. */
async function readLinked(link: ReportLink, search: PreviousSearch): Promise<PreviousAnswer> {
  const page = await search.fetchPage(link.url);
  if (!isPage(page)) return page;
  const root = parsed(page);
  if (isFailure(root)) return { ...root, url: link.url };
  const reading = readReport(parsedTree, root);
  if (reading.status === 'refused') {
    const { files, text } = reading.refusal;
    const [file] = files ?? [];
    const problem =
      file === undefined
        ? previousProblems.noReport(text)
        : previousProblems.attachment((search.report.year ?? 0) - 1, file.kind);
    return { kind: 'failed', text: problem, url: page.url };
  }
  const source = { url: page.url, title: link.title, checkedAt: search.now().toISOString() };
  return checkPrevious({ source, report: reading.report }, search.report);
}

/** The links of a list that may lead to the report sought. */
async function likelyInList(
  url: string,
  search: PreviousSearch,
): Promise<readonly ReportLink[] | PreviousAnswer> {
  const page = await search.fetchPage(url);
  if (!isPage(page)) return page;
  const root = parsed(page);
  if (isFailure(root)) return root;
  return likelyPrevious(linksTowardsPrevious(parsedTree, root, page.url).reports, search.report);
}

/**
 * Looks for the report of the year before of the same body: at the likeliest link of the page, else in
 * the lists that it leads to.
 *
 * @returns the report, or what was found in its place
 */
export async function findPrevious(search: PreviousSearch): Promise<PreviousAnswer> {
  const wanted = (search.report.year ?? 0) - 1;
  const seen: ReportLink[] = [...likelyPrevious(search.links.reports, search.report)];
  const isReadable = ({ kind }: ReportLink): boolean => kind === 'page';
  let problem: PreviousAnswer | null = null;
  for (const list of search.links.lists.slice(0, mostLists)) {
    if (seen.some(isReadable)) break;
    const links = await likelyInList(list, search);
    if ('kind' in links) {
      // One list that cannot be read does not speak for the next; a site that may not be read, or a person, does.
      if (links.kind !== 'failed') return links;
      problem ??= links;
    } else {
      seen.push(...links);
      // Named there, it stands nowhere else: a file is not sought as a page.
      if (links.length > 0) break;
    }
  }
  const link = seen.find(isReadable);
  if (link !== undefined) return readLinked(link, search);
  const [file] = seen;
  if (file !== undefined) {
    return { kind: 'failed', text: previousProblems.attachment(wanted, file.kind), url: file.url };
  }
  if (problem !== null) return problem;
  const { nothingLinked, notInLists } = previousProblems;
  const text = search.links.lists.length === 0 ? nothingLinked(wanted) : notInLists(wanted);
  return { kind: 'failed', text };
}

import { squeeze } from '../letters/plain';
import type { Flow, LinkBlock } from '../table/flow';
import type { LinkedFile } from './attachments';
import { hasSections, isReportTitle, type Signs } from './detection';
import { organizationOf } from './organization';
import { byWords, pageKind, type PageKind } from './page-kind';
import { hasSeveralBodies } from './several-bodies';
import { refusal, type Refusal } from './refusal';
import { yearIn } from './title';

/** Free form was in use up to this report year. */
export const lastFreeFormYear = 2018;

/** So many links to reports make a list of them. */
const leastListed = 3;

/** A picture in a report may be a seal or a banner; the tables follow these headings. */
function hasPictureAfterHeading<Node>(flow: Flow<Node>): boolean {
  const heading = flow.blocks.findIndex(
    (block) => block.kind === 'text' && /主[动動]公[开開]政府信息.{0,6}情[况況]/.test(block.text),
  );
  return heading >= 0 && flow.blocks.slice(heading).some((block) => block.kind === 'picture');
}

const namesReport = (name: string): boolean => isReportTitle(name) && /20\d{2}/.test(name);
const isYear = (name: string): boolean => /^20\d{2}\s*年?度?(?:年报|年度报告|报告)?$/.test(name);

/** A name without what tells one file of the same report from another: `报告.docx`, `报告（PDF版）`. */
function reportIn(name: string): string {
  return squeeze(name)
    .replace(/^(?:附件)?\d*[:：.、]?/, '')
    .replace(/\.[a-z]{2,4}$|[(（【[](?:pdf|docx?|wps|ofd)?版?[)）】\]]$/i, '');
}

/** Whether the page has a name elsewhere than in its links, the texts of which are among its lines. */
function isPrinted<Node>(flow: Flow<Node>, name: string): boolean {
  const has = (text: string): boolean => squeeze(text).includes(name);
  const ofPage = [...flow.metas.values(), flow.title].some(has);
  const times = (kind: 'text' | 'link'): number =>
    flow.blocks.filter((block) => block.kind === kind && has(block.text)).length;
  return ofPage || times('text') > times('link');
}

/** The reports that links name, each once, without the one that the page itself is named by. */
function otherReports<Node>(flow: Flow<Node>, links: readonly LinkBlock<Node>[]): Set<string> {
  const names = links.flatMap(({ text, title }) => [text, title].find(namesReport) ?? []);
  return new Set(names.map(reportIn).filter((name) => !isPrinted(flow, name)));
}

/** Whether a page lists reports by their names, or, in a column of reports, by their years. */
function isList<Node>(flow: Flow<Node>, links: readonly LinkBlock<Node>[], signs: Signs): boolean {
  if (hasSections(signs)) return false;
  const years = signs.titled ? links.filter(({ text, title }) => isYear(text) || isYear(title)) : [];
  return years.length >= leastListed || otherReports(flow, links).size >= leastListed;
}

/** Whether a page is named by nothing but a link to a report beside links to others. */
function isShortList<Node>(flow: Flow<Node>, links: readonly LinkBlock<Node>[], title: string): boolean {
  const letters = squeeze(title);
  const named = links.filter(({ text }) => namesReport(text) && letters.includes(reportIn(text)));
  const isPrintedOnce = named.every(({ text }) => !isPrinted(flow, reportIn(text)));
  return named.length > 0 && isPrintedOnce && otherReports(flow, links).size > 1;
}

/** Whether a page is headed by the title of the report of one body for one year, and has files of that report alone. */
function isPageOfFiles<Node>(flow: Flow<Node>, title: string | null, files: readonly LinkedFile[]): boolean {
  if (title === null || yearIn(title) === null || organizationOf(title) === null) return false;
  const letters = squeeze(title);
  const isHeaded =
    [flow.metas.get('articletitle') ?? '', flow.title].some((name) => squeeze(name).startsWith(letters)) ||
    flow.blocks.some((block) => block.kind === 'text' && block.heading && squeeze(block.text) === letters);
  const reports = new Set(files.map(({ name }) => reportIn(name)).filter(isReportTitle));
  return isHeaded && files.length > 0 && reports.size < leastListed;
}

/** The kind that the page's words name, unless title and sections speak for a report. */
function kindHeldAgainst<Node>(flow: Flow<Node>, signs: Signs, title: string | null): PageKind | null {
  const kind = pageKind(flow);
  const isOutweighed = title !== null && hasSections(signs) && kind !== null && kind.weight <= byWords;
  return isOutweighed ? null : kind;
}

/**
 * Why a page without any of the three tables is not checked.
 *
 * @param files what the page links or shows in the place of its report
 */
export function classifyWithoutTables<Node>(
  flow: Flow<Node>,
  signs: Signs,
  title: string | null,
  year: number | null,
  files: readonly LinkedFile[],
): Refusal {
  const links = flow.blocks.filter((block) => block.kind === 'link');
  const kind = kindHeldAgainst(flow, signs, title);
  // Beside the title of a report the words are those of a column of the site.
  if (signs.isWebsiteReport && title === null) return refusal('websiteReport');
  if (kind?.code === 'searchResults') return refusal('searchResults');
  if (!isPageOfFiles(flow, title, files) && isList(flow, links, signs)) return refusal('listPage');
  if (hasSeveralBodies(flow)) return refusal('severalBodies');
  if (kind !== null && kind.code !== 'news') return refusal(kind.code);
  if (title === null) return refusal(kind?.code ?? 'otherPage');
  if (year !== null && year <= lastFreeFormYear) return refusal('freeForm');
  if (hasPictureAfterHeading(flow)) return refusal('picture', files);
  if (files.length > 0 && !hasSections(signs) && isShortList(flow, links, title)) return refusal('listPage');
  if (files.length > 0) return refusal('attachment', files);
  if (hasSections(signs)) return refusal('noTables');
  return refusal(kind?.code ?? 'otherPage');
}

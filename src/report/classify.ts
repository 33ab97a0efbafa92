import type { Flow, LinkBlock } from '../table/flow';
import { hasSections, isReportTitle, type Signs } from './detection';
import { byWords, pageKind, type PageKind } from './page-kind';
import { hasSeveralBodies } from './several-bodies';
import { refusal, type Refusal } from './refusal';

const attachment = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|rtf|zip|rar)(?:[?#].*)?$/i;
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

/** Whether a page lists reports by their names, or, in a column of reports, by their years. */
function isList<Node>(links: readonly LinkBlock<Node>[], signs: Signs): boolean {
  const named = links.filter(({ text, title }) => namesReport(text) || namesReport(title));
  const years = signs.titled ? links.filter(({ text, title }) => isYear(text) || isYear(title)) : [];
  return !hasSections(signs) && Math.max(named.length, years.length) >= leastListed;
}

/** The kind that the page's words name, unless title and sections speak for a report. */
function kindHeldAgainst<Node>(flow: Flow<Node>, signs: Signs, title: string | null): PageKind | null {
  const kind = pageKind(flow);
  const isOutweighed = title !== null && hasSections(signs) && kind !== null && kind.weight <= byWords;
  return isOutweighed ? null : kind;
}

/** Why a page without any of the three tables is not checked. */
export function classifyWithoutTables<Node>(
  flow: Flow<Node>,
  signs: Signs,
  title: string | null,
  year: number | null,
): Refusal {
  const links = flow.blocks.filter((block) => block.kind === 'link');
  const kind = kindHeldAgainst(flow, signs, title);
  // Beside the title of a report the words are those of a column of the site.
  if (signs.isWebsiteReport && title === null) return refusal('websiteReport');
  if (kind?.code === 'searchResults') return refusal('searchResults');
  if (isList(links, signs)) return refusal('listPage');
  if (hasSeveralBodies(flow)) return refusal('severalBodies');
  if (kind !== null && kind.code !== 'news') return refusal(kind.code);
  if (title === null) return refusal(kind?.code ?? 'otherPage');
  if (year !== null && year <= lastFreeFormYear) return refusal('freeForm');
  if (hasPictureAfterHeading(flow)) return refusal('picture');
  if (links.some((link) => attachment.test(link.href))) return refusal('attachment');
  if (hasSections(signs)) return refusal('noTables');
  return refusal(kind?.code ?? 'otherPage');
}

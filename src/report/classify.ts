import type { Flow } from '../table/flow';
import { hasSections, isReportTitle, type Signs } from './detection';
import { refusal, type Refusal } from './refusal';

const attachment = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|rtf|zip|rar)(?:[?#].*)?$/i;
const noticeTitle = /通知|通报|格式|模板|样式|说明|解读|培训|印发/;

/** Free form was in use up to this report year. */
const lastFreeFormYear = 2018;

/** So many links to reports make a list of them. */
const leastListed = 3;

/** A picture in a report may be a seal or a banner; the tables follow these headings. */
function hasPictureAfterHeading<Node>(flow: Flow<Node>): boolean {
  const heading = flow.blocks.findIndex(
    (block) => block.kind === 'text' && /主[动動]公[开開]政府信息.{0,6}情[况況]/.test(block.text),
  );
  return heading >= 0 && flow.blocks.slice(heading).some((block) => block.kind === 'picture');
}

/** Why a page without any of the three tables is not checked. */
export function classifyWithoutTables<Node>(
  flow: Flow<Node>,
  signs: Signs,
  title: string | null,
  year: number | null,
): Refusal {
  const links = flow.blocks.filter((block) => block.kind === 'link');
  if (signs.isWebsiteReport) return refusal('websiteReport');
  const listed = links.filter((link) => isReportTitle(link.text) && /20\d{2}/.test(link.text));
  if (listed.length >= leastListed && !hasSections(signs)) return refusal('listPage');
  if (title === null) return refusal('otherPage');
  if (noticeTitle.test(title)) return refusal('notice');
  if (year !== null && year <= lastFreeFormYear) return refusal('freeForm');
  if (hasPictureAfterHeading(flow)) return refusal('picture');
  if (links.some((link) => attachment.test(link.href))) return refusal('attachment');
  return hasSections(signs) ? refusal('noTables') : refusal('otherPage');
}

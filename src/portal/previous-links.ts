import { isSameBody } from '../bodies/same-body';
import type { Report } from '../report/schema/report';
import type { Tree } from '../table/tree';
import { isListAddress, webAddress, withoutFragment } from './address';
import { linksOf, type Link } from './links';
import { outlineOf, partsAround, textIn } from './outline';
import type { PreviousLinks, ReportLink } from './report-link';
import { ReportLinks } from './report-links';
import { namesColumn } from './report-words';

/** More links than these help nobody. */
const most = 5;

const position = /(?:当前|现在|所在|您的|你的).{0,4}位置|^位置[:：]/;
const positionClass = /crumb|position|(?:^|[\s_-])(?:location|weizhi|dqwz|pos|path)(?:$|[\s_-])/i;

/** The links of the path that leads to the page, from the outside in. */
function pathOf(links: readonly Link[]): Link[] {
  return links.filter(({ part }) => {
    for (const around of partsAround(part)) {
      if (around.name === 'body' || around.name === '') return false;
      const text = textIn(around);
      if (text.length > 250) return false;
      const names = `${around.attribute('class') ?? ''} ${around.attribute('id') ?? ''}`;
      if (position.test(text.slice(0, 20)) || positionClass.test(names)) return true;
    }
    return false;
  });
}

const isHome = ({ text, url }: Link): boolean =>
  /^(?:网站)?首页$|^主页$/.test(text) || new URL(url).pathname === '/';

/** Folder of a document that stands in a folder of its month: the column's page lies above. */
function columnByAddress(url: string): string | null {
  return /\/\d{6}\/t\d{8}_\d+\.\w+$/.test(new URL(url).pathname) ? webAddress('../', url) : null;
}

/** How likely a link leads to a report of the body, the more the better; null where it does not. */
function likelihood(link: ReportLink, organization: string | null): number | null {
  if (link.body !== null && organization !== null && !isSameBody(link.body, organization)) return null;
  return (link.body === null ? 0 : 4) + (link.kind === 'page' ? 2 : 0) + (link.publishedOn === null ? 0 : 1);
}

/**
 * The links among those of a page that may lead to last year's report of the same body, the likeliest first.
 *
 * @param report this year's
 */
export function likelyPrevious(
  links: readonly ReportLink[],
  { organization, year }: Pick<Report, 'organization' | 'year'>,
): ReportLink[] {
  return links
    .flatMap((link) => {
      const weight = year === null || link.year !== year - 1 ? null : likelihood(link, organization);
      return weight === null ? [] : [{ link, weight }];
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ link }) => link);
}

function listsIn(links: readonly Link[], url: string): string[] {
  const path = pathOf(links)
    .filter((link) => !isHome(link))
    .reverse();
  const columns = links.filter(
    ({ text, title, url: address }) => [text, title].some(namesColumn) && isListAddress(address),
  );
  const byAddress = columnByAddress(url);
  const nearest = path.slice(0, 1).map((link) => link.url);
  const named = [...path, ...columns]
    .filter(({ text, title }) => [text, title].some(namesColumn))
    .map((link) => link.url);
  const all = [
    ...named,
    ...nearest,
    ...(byAddress === null ? [] : [byAddress]),
    ...path.slice(1).map((link) => link.url),
  ];
  const own = withoutFragment(url);
  return [...new Set(all)].filter((address) => address !== own);
}

/**
 * Everything on a page that may lead to a report of an earlier year: the reports of whatever year and
 * body that it links, and the lists in which others may stand.
 *
 * @param root the document
 * @param url its complete address
 */
export function linksTowardsPrevious<Node>(tree: Tree<Node>, root: Node, url: string): PreviousLinks {
  const outline = outlineOf(tree, root);
  const page = linksOf(outline, url);
  const found = new ReportLinks(outline, page, url).find();
  return { reports: found.map(({ report }) => report), lists: listsIn(page.links, url).slice(0, most) };
}

/**
 * Where last year's report of the same body may be found, from the page of this year's or from a list.
 *
 * @param root the document
 * @param url its complete address
 * @param report this year's
 */
export function previousLinks<Node>(
  tree: Tree<Node>,
  root: Node,
  url: string,
  report: Pick<Report, 'organization' | 'year'>,
): PreviousLinks {
  const { reports, lists } = linksTowardsPrevious(tree, root, url);
  return { reports: likelyPrevious(reports, report).slice(0, most), lists };
}

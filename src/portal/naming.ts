import { bareTitle } from '../report/title';
import { withoutDays } from './day-beside';
import type { Link } from './links';
import { oneLine } from './outline';
import { beginsReport, isShortened, namesReport, withoutEllipsis } from './report-words';

/** A name longer than this is a text that was put into a link. */
const longestName = 150;

/** A name without bullets and numbers before it, words of the link and the day behind it. */
function bare(text: string): string {
  const name = oneLine(withoutDays(text))
    .replace(/^(?:上|下|前|后)一?[篇条]\s*[:：]?\s*/, '')
    .replace(/^(?:[·•▪◆■□●○>›»*\-\s]|\d{1,3}[.、)）])+\s*/, '');
  return name.length > longestName
    ? ''
    : bareTitle(name).replace(/\s*(?:【?\[?(?:new|NEW|下载|查看)\]?】?)$/, '');
}

/** All that a link is called by itself, the first line of each. */
export function namesOf({ text, title, part }: Link): string[] {
  const lines = [
    text,
    title.split(/\n/)[0] ?? '',
    part.attribute('data-title') ?? '',
    part.attribute('aria-label') ?? '',
  ];
  return lines.map(bare).filter((name) => name !== '');
}

/**
 * The title of the report that a link leads to: in full where one of its names has it.
 *
 * @returns null where none of its names is that of a report
 */
export function reportNameOf(link: Link): string | null {
  const names = namesOf(link);
  const full = names.filter((name) => !isShortened(name) && namesReport(name));
  const [shown] = names;
  const cut = names.find(beginsReport) ?? null;
  if (full.length === 0) return cut !== null && isConsistent(cut, names) ? cut : null;
  // What is printed is the title, unless it was shortened or the attribute says more of it.
  return (
    full.find((name) => name === shown) ??
    full.reduce((best, name) => (name.length > best.length ? name : best))
  );
}

/** Whether the attribute that has the whole name does not say that it is something else. */
function isConsistent(cut: string, names: readonly string[]): boolean {
  const start = withoutEllipsis(cut);
  return !names.some((name) => !isShortened(name) && name.startsWith(start) && name.length > start.length);
}

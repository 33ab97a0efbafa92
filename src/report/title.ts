import { plain } from '../letters/plain';
import type { Flow } from '../table/flow';
import { isReportTitle } from './detection';
import { organizationOf } from './organization';

/** A longer line is a sentence that speaks of the report, not its title. */
const longestTitle = 60;

/** How many lines of the page may come before its title. */
const farthestLine = 120;

const titleMetas = ['articletitle', 'title', 'og:title'];

/** A title without what portals put around it: `标题：` before, `-沭阳县发改局` or `_某某网` behind. */
function bareTitle(title: string): string {
  return title
    .replace(/^\s*(?:标题|名称|信息名称|标\s*题)\s*[:：]/, '')
    .replace(/(?<=[告报])\s*[-_|—–].*$/, '')
    .trim();
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && isReportTitle(text) && !/[。；;！!？?]|年报$/.test(text);
}

/** Titles broken over two lines, as `…2022年政府信息公开` and `工作年度报告`. */
function joinedLines(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || line.length > longestTitle || next.length > longestTitle) return [];
    return [line + next];
  });
}

/**
 * The title of the report as it stands on the page.
 *
 * @returns the page's metadata, its lines and its `<title>` are asked in that order; null where none
 *   of them names a report
 */
export function findTitle<Node>(flow: Flow<Node>): string | null {
  const lines = flow.blocks
    .filter((block) => block.kind === 'text')
    .slice(0, farthestLine)
    .map((block) => bareTitle(block.text));
  const fromMetas = titleMetas.flatMap((name) => flow.metas.get(name) ?? []).map(bareTitle);
  const found =
    fromMetas.find(isTitle) ??
    lines.find((line) => isTitle(line) && !isBareTitle(line)) ??
    joinedLines(lines).find((line) => isTitle(line) && !isBareTitle(line)) ??
    [flow.title].map(bareTitle).find(isTitle) ??
    lines.find(isTitle);
  return found?.replace(/\s+/g, ' ').trim() ?? null;
}

/** A title that names no body, as in a breadcrumb or the name of a column. */
function isBareTitle(line: string): boolean {
  return organizationOf(line) === null && yearIn(line) === null;
}

/** The report's year from its title: `2024年`, `2021年度`; null where it names none. */
export function yearIn(text: string): number | null {
  const match = /(20\d{2})\s*(?:年|年度)/.exec(plain(text));
  return match === null ? null : Number(match[1]);
}

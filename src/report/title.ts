import { parseChineseNumeral } from '../letters/chinese-numeral';
import { plain, squeeze } from '../letters/plain';
import type { Flow } from '../table/flow';
import { isReportTitle } from './detection';
import { organizationOf } from './organization';

/** A longer line is a sentence that speaks of the report, not its title. */
const longestTitle = 60;

/** A longer line is no title, whatever stands around it. */
const longestLine = 300;

/** How many lines of the page may come before its title. */
const farthestLine = 120;

const titleMetas = ['articletitle', 'title', 'og:title'];

/**
 * A title without what portals put around it: `标题：` or the path of the page before, `-沭阳县发改局`
 * or `_某某网` behind.
 */
export function bareTitle(title: string): string {
  if (title.length > longestLine) return title.trim();
  return title
    .replace(/^.*[>›»＞]/, '')
    .replace(/^\s*(?:标题|名称|信息名称|标\s*题)\s*[:：]/, '')
    .replace(/(?<=[告报])\s*[-_|—–].*$/, '')
    .trim();
}

const namesBody = (title: string): boolean => organizationOf(title) !== null;
const namesYear = (title: string): boolean => yearIn(title) !== null;

export function isTitle(text: string): boolean {
  if (text.length > longestTitle || !isReportTitle(text) || /[。；;！!？?]/.test(text)) return false;
  // 政府信息公开年报 is mostly the name of a column.
  return !text.endsWith('年报') || (namesBody(text) && namesYear(text));
}

const endOfBody =
  /(?:[省市县縣区區州盟旗乡鄉镇鎮]|政府|街道|[局厅廳委办辦部处處所站院校馆館中心]|委员会|委員會|集[团團]|公司|[支大]队)$/;

/** Whether a line of its own is the name of a body. */
export function isBody(line: string): boolean {
  return /^[\p{Script=Han}()（）]{2,30}$/u.test(line) && endOfBody.test(line);
}

/** Titles broken over two or three lines: `…2022年政府信息公开` and `工作年度报告`. */
function joinedLines(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const [second, third] = [lines[index + 1], lines[index + 2]];
    const joined = [line + (second ?? ''), line + (second ?? '') + (third ?? '')];
    return isBody(line) || namesYear(line) ? joined : [];
  });
}

/**
 * The title of the report as it stands on the page.
 *
 * @returns the page's metadata, its headings, its lines and its `<title>` are asked in that order,
 *   those that name the body first; null where none of them names a report
 */
export function findTitle<Node>(flow: Flow<Node>): string | null {
  const links = new Set(flow.blocks.flatMap((block) => (block.kind === 'link' ? [block.text] : [])));
  const blocks = flow.blocks.filter((block) => block.kind === 'text').slice(0, farthestLine);
  const lines = blocks.map(({ text }) => text);
  const own = lines.filter((line) => !links.has(line)).map(bareTitle);
  const headings = blocks.filter(({ heading, text }) => heading && !links.has(text));
  const headed = headings.map(({ text }) => bareTitle(text));
  const fromMetas = titleMetas.flatMap((name) => flow.metas.get(name) ?? []).map(bareTitle);
  const fromPage = [bareTitle(flow.title)];
  const found =
    [fromMetas, headed, joinedLines(headed), own, joinedLines(own), fromPage]
      .flatMap((titles) => titles.filter(isTitle))
      .find(namesBody) ??
    [fromMetas, headed, own.filter(namesYear), joinedLines(own), fromPage, lines].flat().find(isTitle);
  return found?.replace(/\s+/g, ' ').trim() ?? null;
}

/** A zero among Chinese numerals, whatever it was typed as. */
const zeros = '〇○◯零0Oo';

const year = new RegExp(`(20\\d{2}|二[${zeros}][${zeros}一二三四五六七八九]{2})\\s*年`);

/** The report's year from its title: `2024年`, `2021年度`, `二〇二四年`; null where it names none. */
export function yearIn(text: string): number | null {
  const written = year.exec(plain(text))?.[1];
  if (written === undefined) return null;
  if (/^\d/.test(written)) return Number(written);
  return parseChineseNumeral(written.replace(new RegExp(`[${zeros}]`, 'g'), '〇'));
}

/** Digits before 年 that are no year, such as 202020 or 20224; null where there are none. */
export function misprintedYearIn(text: string): string | null {
  const digitsIn = (letters: string): string | undefined => /\d+(?=\s*年)/.exec(letters)?.[0];
  const digits = digitsIn(plain(text));
  if (digits === undefined || digits.length === 4 || digitsIn(squeeze(text))?.length === 4) return null;
  return digits;
}

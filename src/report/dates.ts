import { plain } from '../letters/plain';
import type { Block, Flow } from '../table/flow';

const pad = (part: string): string => part.padStart(2, '0');

/** A calendar day as `2025-01-20`; null where the figures are none. */
function isoDate(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const day = String.raw`(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})(?!\d)`;
const anyDay = new RegExp(day);
const publicationDay = new RegExp(String.raw`(?:发布|公开|公布)(?:时间|日期)\s*:?\s*${day}`);
const labelledDay = new RegExp(
  String.raw`(?:发文|成文|生成|更新|录入|(?<!\p{Script=Han}\s*))(?:时间|日期)\s*:?\s*${day}`,
  'u',
);
const bareDay = new RegExp(
  String.raw`^[^\p{L}\p{N}]*${day}\s*日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?[^\p{L}\p{N}]*$`,
  'u',
);

function dayIn(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(plain(text));
  if (match === null) return null;
  const [, year = '', month = '', dayOfMonth = ''] = match;
  return isoDate(year, month, dayOfMonth);
}

const dateMetas = ['pubdate', 'publishdate', 'firstpublishedtime', 'article:published_time', 'publishtime'];

/** The lines of a page with the rows of its tables, in document order. */
function* linesOf<Node>(blocks: readonly Block<Node>[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'text') yield block.text;
    if (block.kind !== 'table' || block.hidden) continue;
    for (const row of block.grid.rows.slice(0, 30)) {
      yield row.cells.map((cell) => cell.text).join(' ');
    }
  }
}

/**
 * The day of publication: from the page's metadata, from a date labelled as such (发布时间, 公开日期),
 * from another labelled date (成文日期, 更新时间), from a line that is nothing but a date.
 *
 * @returns `2025-01-20`, or null where the page does not say
 */
export function findPublicationDate<Node>(flow: Flow<Node>): string | null {
  for (const name of dateMetas) {
    const found = dayIn(anyDay, flow.metas.get(name) ?? '');
    if (found !== null) return found;
  }
  const lines = [...linesOf(flow.blocks)].filter((line) => line.length <= 200);
  for (const pattern of [publicationDay, labelledDay, bareDay]) {
    for (const line of lines) {
      const found = dayIn(pattern, line);
      if (found !== null) return found;
    }
  }
  return null;
}

const period =
  /统计(?:期限|时限|期间|周期|时间|时段|区间|范围)[^。；]{0,12}?(20\d{2})年(\d{1,2})月(\d{1,2})日?(?:起|始)?,?(?:至|到|-|~)+(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/;

/**
 * The span of time that the figures cover, from the sentence on the 统计期限.
 *
 * @param letters everything on the page, in plain letters without white space
 * @returns null where the text does not say
 */
export function findPeriod(letters: string): { from: string; to: string } | null {
  const match = period.exec(letters);
  if (match === null) return null;
  const [, year = '', month = '', dayOfMonth = '', endYear = year, endMonth = '', endDay = ''] = match;
  const from = isoDate(year, month, dayOfMonth);
  const to = isoDate(endYear, endMonth, endDay);
  return from === null || to === null ? null : { from, to };
}

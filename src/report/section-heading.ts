import { squeeze } from '../letters/plain';
import { remember } from '../letters/remember';

/** The headings of the six sections as the form prints them, without their numbers. */
export const printedHeadings = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
] as const;

const wordings: readonly RegExp[] = [
  /^(?:本?年度)?(?:政府信息公开(?:工作)?)?总体(?:工作)?(?:开展)?情况/,
  /^(?:行政机关|本年度|本机关)?主动公开政府信息(?:工作)?的?情况/,
  /^(?:本年度|行政机关|本机关)?(?:收到和)?处理政府信息公开申请的?情况|^(?:收到和处理)?依申请公开政府信息的?(?:处理|办理)情况/,
  /^因?政府信息公开(?:工作)?(?:被?申请|被提起)?行政复议(?:、|和|及|与|或)?(?:被?提起)?(?:行政)?诉讼的?情况/,
  /^(?:当前|目前)?(?:(?:政府)?信息公开)?(?:工作)?(?:中)?存在的?(?:主要)?(?:问题|不足(?=[及和与、]))|^主要问题(?:及|和|与)(?:改进|整改)/,
  /^其[他它](?:需要?|应当?)(?:报告|说明|汇报)的?(?:事项|情况)|^(?:需要?|应当?)(?:报告|说明|汇报)的其[他它](?:事项|情况)/,
];

/**
 * Words that sub-topics of 总体情况 have as well: they name a section only as a whole line with the
 * section's own number in the form's numbering.
 */
const briefWordings: readonly RegExp[] = [
  /^(?:基本(?:工作)?情况|概述)[。:]?$/,
  /^(?:政府信息)?主动公开(?:工作)?情况[。:]?$/,
  /^(?:政府信息)?依申请公开(?:工作)?情况[。:]?$/,
  /^(?:被?申请|被?提起)?行政复议(?:、|和|及|与|或)?(?:被?提起)?(?:行政)?诉讼情况[。:]?$/,
  /^存在的?(?:主要)?不足[。:]?$/,
  /^其[他它]事项[。:]?$/,
];

/** A year before the words, as in `一、2024年总体情况`. */
const leadingYear = /^20\d{2}年度?/;

/** How the introduction or the caption of a table ends. */
const captionEnd = /(?:如下|所示|表格?)\)?[。.:;]?$/;

const numerals = '一二三四五六七八九';

/** How a section is numbered: `一、`, `1.` or `（一）`. */
export type Numbering = 'chinese' | 'digits' | 'bracketed';

export interface HeadingMark {
  /** The number that the line gives itself; null for none. */
  readonly number: number | null;
  /** Null where there is no number. */
  readonly numbering: Numbering | null;
  /** Letters before the number that are no part of it, as in `l六、`; mostly empty. */
  readonly stray: string;
}

export interface SectionHeading {
  readonly mark: HeadingMark;
  /** What follows the mark, in plain letters without white space. */
  readonly words: string;
  /** The section that the words name, from 1 to 6; null where they name none. */
  readonly section: number | null;
  /** Whether the words alone would not do, only with the number. */
  readonly brief: boolean;
}

const leadingMark =
  /^(?<stray>[a-z]?)(?:第(?=[一二三四五六七八九1-9](?:部分|[、.,:])))?(?<open>\(?)(?<numeral>[一二三四五六七八九1-9])?(?<close>\)?)(?<end>(?:部分)?[、.,:]?)/;

const unnumbered: HeadingMark = { number: null, numbering: null, stray: '' };

function markOf({
  stray = '',
  open = '',
  numeral,
  close = '',
}: Record<string, string | undefined>): HeadingMark {
  if (numeral === undefined) return unnumbered;
  const position = numerals.indexOf(numeral);
  const plainNumbering = position < 0 ? 'digits' : 'chinese';
  return {
    number: position < 0 ? Number(numeral) : position + 1,
    numbering: open + close === '' ? plainNumbering : 'bracketed',
    stray,
  };
}

/** Takes a line apart as the heading of a section, whether it is one or not. */
export const readHeading = remember((text): SectionHeading => {
  const letters = squeeze(text);
  const match = leadingMark.exec(letters);
  const groups = match?.groups ?? {};
  const words = letters.slice(match?.[0].length ?? 0);
  const named = words.replace(leadingYear, '');
  const index = wordings.findIndex((wording) => wording.test(named));
  // Before other words a numeral is a mark only where something parts it from them: 2024年, 一是.
  const isParted = (groups['close'] ?? '') + (groups['end'] ?? '') !== '' && /^\D/.test(named);
  const mark = index >= 0 || isParted ? markOf(groups) : unnumbered;
  if (index >= 0) return { mark, words, section: index + 1, brief: false };
  const { number, numbering } = mark;
  const brief = numbering === 'chinese' && briefWordings[(number ?? 0) - 1]?.test(named) === true;
  return { mark, words, section: brief ? number : null, brief };
});

/** Whether a line that names a section introduces its table, as in `主动公开政府信息情况如下表：`. */
export function isCaption({ mark, section, words }: SectionHeading): boolean {
  return section !== null && mark.number !== section && captionEnd.test(words);
}

/** A heading is a line of its own; a longer one is a sentence. */
export const longestHeading = 45;

const headWithText = /^(?<head>[^。：:；;]{2,45}[。：:])\s*(?=\S)/;

/**
 * Where the text begins that follows a heading in the same line, as in `六、其他需要报告的事项：无。`.
 *
 * @returns position in the line; null where the line is no heading with text behind it
 */
export function textBehindHeading(line: string): number | null {
  const match = headWithText.exec(line);
  const { mark, section } = readHeading(match?.groups?.['head'] ?? '');
  return match === null || section === null || mark.number !== section ? null : match[0].length;
}

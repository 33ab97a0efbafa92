import { numeralLetters, parseChineseNumeral } from '../letters/chinese-numeral';
import type { PlainSentence } from './plain-sentences';
import type { Quote } from './rule';

/** A figure with the words that state it. */
export interface StatedFigure {
  readonly value: number;
  readonly quote: Quote;
}

/** What the sentences on the fee state; the same figure is there as often as it is stated. */
export interface FeeFigures {
  /** Every amount, in 元. */
  readonly amounts: readonly StatedFigure[];
  /** The sum of the notices, in 元. */
  readonly notified: readonly StatedFigure[];
  /** The sum received, in 元. */
  readonly received: readonly StatedFigure[];
  /** The number of notices. */
  readonly notices: readonly StatedFigure[];
}

/** An exact amount, and no price of a piece or a page. */
const amount = String.raw`(?<!\d,)(?<![\d.约近逾超-])(?<!每[件页张次份])(?<amount>(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,12}(?:\.\d{1,6})?)万?元)(?![/每-])`;

const notifiedAmount = String.raw`收费通知(?:(?!实际|实收|收取|收到|缴)[^;]){0,60}?${amount}`;
const receivedAmount = String.raw`(?:实际(?:收取|收到|收费|缴纳)|实收|(?<![应当拟需可])收取)[^\d;,]{0,14}${amount}`;

/** A count of pieces from its first digit on; longer ones are none. */
const count = `(?<count>(?<!\\d,)(?<![\\d.])\\d{1,9}|(?<![${numeralLetters}])[${numeralLetters}]{1,12})[件份次个宗起]`;
const countOfNotices = [
  `收费通知书?的?(?:件数|份数|数量)?(?:共计|合计|总计|共有?|为|是|:){0,6}${count}`,
  `${count}(?:政府)?(?:信息公开)?(?:信息)?(?:处理费)?(?:的)?收费通知`,
];
const noNotices = [
  '(?:未|没有)(?:发出|发过|下达|出具|制发|开具)[^,;]{0,12}收费通知',
  String.raw`收费通知[^;]{0,40}[均都](?:为|是)0(?![.\d])`,
];

/** Sentences whose figures are those of a part, or are not told apart. */
const unclear = /其中|分别|本级|代表|政府办/;

/** Every place where one of the patterns stands, with the value of its words where they have one. */
function statedIn(
  sentence: PlainSentence,
  patterns: readonly string[],
  valueOf: (groups: Record<string, string | undefined>, quote: Quote) => number | null,
): StatedFigure[] {
  return patterns
    .flatMap((source) => [...sentence.letters.matchAll(new RegExp(source, 'g'))])
    .flatMap(({ 0: words, index, groups = {} }) => {
      const quote = sentence.quote(index, index + words.length);
      const value = valueOf(groups, quote);
      return value === null ? [] : [{ value, quote }];
    });
}

/** An amount in 元; null where a comma may part two numbers. */
function yuanOf({ amount: words = '' }: Record<string, string | undefined>, { text }: Quote): number | null {
  if (words.includes(',') && /\d，\d|[０-９]，[０-９]/.test(text)) return null;
  const value = Number(words.replace(/[,万元]/g, ''));
  return words.includes('万') ? Math.round(value * 1e8) / 1e4 : value;
}

function countOf({ count: words = '' }: Record<string, string | undefined>): number | null {
  return /^\d/.test(words) ? Number(words) : parseChineseNumeral(words);
}

/** The figures of sentences on the fee. */
export function feeFiguresIn(sentences: readonly PlainSentence[]): FeeFigures {
  const clear = sentences.filter(({ letters }) => !unclear.test(letters));
  const amountsOf = (from: readonly PlainSentence[], pattern: string): StatedFigure[] =>
    from.flatMap((sentence) => statedIn(sentence, [pattern], yuanOf));
  return {
    amounts: amountsOf(sentences, amount),
    notified: amountsOf(clear, notifiedAmount),
    received: amountsOf(clear, receivedAmount),
    notices: clear.flatMap((sentence) => [
      ...statedIn(sentence, countOfNotices, countOf),
      ...statedIn(sentence, noNotices, () => 0),
    ]),
  };
}

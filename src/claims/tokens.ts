import { numeralLetters } from '../letters/chinese-numeral';
import { wordAt, type Dictionary, type Meaning } from './lexicon/dictionary';
import { quantityAt, type Quantity } from './quantities';
import type { UnitKind } from './units';

interface Placed {
  /** Offsets in the legible letters. */
  readonly start: number;
  readonly end: number;
}

/** A number that something may be counted by. */
export interface Count extends Placed {
  readonly kind: 'count';
  readonly value: number;
  readonly unit: string | null;
  readonly unitKind: UnitKind | null;
  readonly exact: boolean;
}

export interface Percent extends Placed {
  readonly kind: 'percent';
  readonly value: number;
  readonly decimals: number;
  readonly exact: boolean;
}

/** A word of the dictionary, or letters that are none: `unknown`. */
export interface WordToken extends Placed {
  readonly kind: 'word';
  readonly meaning: Meaning | 'date' | 'unknown';
  /** For `year`: its distance from the year of the report; null where that cannot be told. */
  readonly years: number | null;
}

/** A mark that parts phrases: one of `,` `、` `;` `:` `(` `)`; a numbering such as （二） is `#`. */
export interface Mark extends Placed {
  readonly kind: 'mark';
  readonly mark: ',' | '、' | ';' | ':' | '(' | ')' | '#';
}

export type Token = Count | Percent | WordToken | Mark;

const marks: Readonly<Record<string, Mark['mark']>> = {
  ',': ',',
  '.': ',',
  '、': '、',
  ';': ';',
  ':': ':',
  '(': '(',
  '[': '(',
  '【': '(',
  '〔': '(',
  ')': ')',
  ']': ')',
  '】': ')',
  '〕': ')',
};

const numbering = new RegExp(
  `\\((?:[${numeralLetters}]{1,3}|\\d{1,2})\\)|[${numeralLetters}]是|(?:[${numeralLetters}]{1,3}|\\d{1,2})(?:、|\\.(?!\\d))`,
  'y',
);
const approximately =
  '约为?|近(?=[\\d一二三四五六七八九十百千万])|超过|超|逾|不少于|不低于|至少|大约|将近|最多|不超过|不到|多达|上(?=[百千万])';
/** What may stand before a number, and how one begins. */
const beforeNumber = new RegExp(`(?:${approximately})?(?=[\\d${numeralLetters}]|百分之)`, 'y');

const testAt = (pattern: RegExp, letters: string, position: number): number | null => {
  pattern.lastIndex = position;
  return pattern.test(letters) ? pattern.lastIndex : null;
};

const kindUnits = new Set(['类', '种', '大类']);

function tokenOfQuantity(
  quantity: Quantity,
  start: number,
  reportYear: number | null,
  exact: boolean,
): Token {
  const { end } = quantity;
  const word = (meaning: WordToken['meaning'], years: number | null = null): Token => {
    return { kind: 'word', meaning, years, start, end };
  };
  switch (quantity.kind) {
    case 'count': {
      const { value, unit } = quantity;
      // 行政复议、行政诉讼2类案件 counts no cases.
      if (unit !== null && kindUnits.has(unit.name)) return word('filler');
      const unitKind = unit?.kind ?? null;
      return {
        kind: 'count',
        start,
        end,
        value,
        unit: unit?.name ?? null,
        unitKind,
        exact: exact && quantity.exact,
      };
    }
    case 'percent':
      return { ...quantity, start, exact: exact && quantity.exact };
    case 'yearNumber': {
      const years = reportYear === null ? null : quantity.value - reportYear;
      return word('year', years);
    }
    case 'date':
      return word('date');
    case 'duration':
      return word('filler');
    case 'unknown':
      return word('unknown');
  }
}

/** What stands at a position of the letters; always at least one letter long. */
class Tokenizer {
  private closing = 0;

  constructor(
    private readonly letters: string,
    private readonly dictionary: Dictionary,
    private readonly reportYear: number | null,
  ) {}

  /** A title in 《》 as one token; its words are no words of the sentence. */
  private titleAt(start: number): Token | null {
    if (this.letters.charAt(start) !== '《' || this.closing < 0) return null;
    if (this.closing <= start) this.closing = this.letters.indexOf('》', start);
    if (this.closing < 0) return null;
    return { kind: 'word', meaning: 'filler', years: null, start, end: this.closing + 1 };
  }

  private markAt(start: number, isPhraseStart: boolean): Token | null {
    const numbered = isPhraseStart ? testAt(numbering, this.letters, start) : null;
    if (numbered !== null) return { kind: 'mark', mark: '#', start, end: numbered };
    const mark = marks[this.letters.charAt(start)];
    return mark === undefined ? null : { kind: 'mark', mark, start, end: start + 1 };
  }

  private quantityFrom(start: number): Token | null {
    const number = testAt(beforeNumber, this.letters, start);
    if (number === null) return null;
    const quantity = quantityAt(this.letters, number);
    if (quantity === null) return null;
    return tokenOfQuantity(quantity, start, this.reportYear, number === start);
  }

  private wordFrom(start: number, shortest: number): Token | null {
    const word = wordAt(this.dictionary, this.letters, start);
    if (word === null || word.letters.length < shortest) return null;
    const end = start + word.letters.length;
    return { kind: 'word', meaning: word.meaning, years: word.years ?? null, start, end };
  }

  at(start: number, isPhraseStart: boolean): Token {
    return (
      this.titleAt(start) ??
      this.markAt(start, isPhraseStart) ??
      // Words such as 一起 and 三类内部事务信息 begin with a numeral.
      this.wordFrom(start, 2) ??
      this.quantityFrom(start) ??
      this.wordFrom(start, 1) ?? { kind: 'word', meaning: 'unknown', years: null, start, end: start + 1 }
    );
  }
}

/**
 * The tokens of a sentence in order, covering every letter.
 *
 * @param letters as `legible` gives them
 * @param reportYear the year that the report is on, or null
 */
export function tokensOf(letters: string, dictionary: Dictionary, reportYear: number | null): Token[] {
  const tokenizer = new Tokenizer(letters, dictionary, reportYear);
  const tokens: Token[] = [];
  let position = 0;
  while (position < letters.length) {
    const before = tokens.at(-1);
    const isPhraseStart = before === undefined || (before.kind === 'mark' && before.mark !== '(');
    const token = tokenizer.at(position, isPhraseStart);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

import { numeralLetters, parseChineseNumeral } from '../letters/chinese-numeral';
import { plain } from '../letters/plain';
import { remember } from '../letters/remember';
import type { CellState } from './schema/report';

export interface CellValue {
  /** The number as written; null where the cell has none. */
  readonly value: number | null;
  /** Null for a plain number. */
  readonly state: CellState | null;
}

const number = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)`;
const plainNumber = new RegExp(`^(?<sign>[+-]|增加?|减少?)?\\s*(?<digits>${number})$`);
const damagedNumber = new RegExp(`^[?\uFFFD]*(?<sign>[+-])?(?<digits>${number})[?\uFFFD]*$`);
const placeholder = /^(?:[-_/\\*·.。、…~]+|[无無空]|没有|暂无|不适用|不涉及|n\/?a|null)$/i;
const bracketed = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
const chineseNumeral = new RegExp(`^[${numeralLetters}]+$`);
const countedInChinese = new RegExp(`^(?<numeral>[${numeralLetters}]+)[件宗份条只起个次项部家人]$`);
const anyNumber = new RegExp(`(?:(?<sign>(?<![\\d.])[+-]|增加?|减少?)\\s*)?(?<digits>${number})`, 'g');
const noteMark = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u2473]+/g;

const blank: CellValue = { value: null, state: 'blank' };
const unreadable: CellValue = { value: null, state: 'text' };

/** A number from its digits, thousands separators taken out; null where it is too large to be exact. */
function numberOf(groups: Record<string, string> | undefined): number | null {
  if (groups === undefined) return null;
  const value = Number((groups['digits'] ?? '').replaceAll(',', ''));
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  const isNegative = /^[-减]/.test(groups['sign'] ?? '');
  return isNegative && value !== 0 ? -value : value;
}

function valued(value: number | null, state: CellState | null): CellValue {
  return value === null ? unreadable : { value, state };
}

/** The one number of a cell that has words around it, those in brackets left out. */
function annotatedValue(text: string): CellValue {
  const outside = text.replace(bracketed, ' ');
  const [first, ...others] = [...outside.matchAll(anyNumber)];
  if (first === undefined) {
    const counted = countedInChinese.exec(outside.trim())?.groups?.['numeral'];
    return counted === undefined ? unreadable : valued(parseChineseNumeral(counted), 'annotated');
  }
  return others.length > 0 ? unreadable : valued(numberOf(first.groups), 'annotated');
}

/**
 * What a cell says: its number and, where it is no plain number, why. Nothing is mended: `22（其中
 * 修订16件）` is 22 with a note, two numbers side by side are no number.
 *
 * @param text the cell as a reader sees it
 */
export const readCellValue = remember((text): CellValue => {
  // In plain letters a raised or circled figure would become a digit of the number before it.
  const letters = plain(text.replace(noteMark, '($&)')).trim();
  if (letters === '') return blank;
  if (placeholder.test(letters.replace(/\s+/g, ''))) return { value: null, state: 'placeholder' };
  const written = plainNumber.exec(letters);
  if (written !== null) return valued(numberOf(written.groups), null);
  if (chineseNumeral.test(letters)) return valued(parseChineseNumeral(letters), null);
  const damaged = damagedNumber.exec(letters);
  if (damaged !== null) return valued(numberOf(damaged.groups), 'damaged');
  return annotatedValue(letters);
});

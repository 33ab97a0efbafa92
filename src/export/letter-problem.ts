import type { Comparison, Finding } from '../check/check-result';
import { fillAll, formatNumber } from '../language/fill';
import type { Localized } from '../language/language';
import { quotationBeside } from '../language/quotation';
import { tableName } from '../form/table-name';
import { parseCellPath } from '../report/cell-path';
import type { Report } from '../report/schema/report';
import { letterWords as words } from './letter-words';
import { officialStyle } from './official-style';
import { oneLine } from './one-line';
import { placeOf, withOfficialNames } from './place';

type Side = Comparison['computed'];

/** Without the mark at its end, so that it can stand inside another sentence. */
const unended = (sentence: string): string => oneLine(sentence).replace(/[。.]$/, '');

/** `自然人5+商业企业1` of those lines; what a blank counts for is 0. */
function termsOf(lines: Side['lines']): Localized {
  const figure = (value: number | null): string => {
    const text = formatNumber(value ?? 0);
    return text.startsWith('−') ? `(${text})` : text;
  };
  return {
    'zh-CN': lines.map(({ label, value }) => label['zh-CN'] + figure(value)).join('+'),
    en: lines.map(({ label, value }) => `${label.en} ${figure(value)}`).join(' + '),
  };
}

const sumOf = ({ lines, sum }: Side): Localized => fillAll(words.sum, { terms: termsOf(lines), sum });

/** A sum that does not hold: what is printed, what it should be and from which figures. */
function brokenSum(place: Localized, { computed, reported, difference }: Comparison): Localized {
  const common = { place, difference: Math.abs(difference) };
  if (reported.lines.length > 1) {
    return fillAll(words.balance, { ...common, received: sumOf(computed), handled: sumOf(reported) });
  }
  const counted = computed.lines.filter(({ value }) => value !== null && value !== 0);
  const terms = counted.length > 0 ? termsOf(counted) : words.noTerms;
  return fillAll(words.total, { ...common, terms, reported: reported.sum, computed: computed.sum });
}

/** Whether a sentence says where it is about: the place, or the table where it is about many of its cells. */
function names(text: Localized, place: Localized, [anchor, ...others]: readonly string[]): boolean {
  if (text['zh-CN'].includes(place['zh-CN'])) return true;
  if (anchor === undefined || others.length === 0) return false;
  return text['zh-CN'].includes(tableName(parseCellPath(anchor).table)['zh-CN']);
}

/** What the finding says, with its place in front where it does not name it itself. */
function told(report: Report, finding: Finding, place: Localized | null): Localized {
  const { message, quote, cells, passage } = finding;
  const named = withOfficialNames(report, message, cells);
  const quotation = quotationBeside(quote, message['zh-CN'], message.en);
  const text = quotation === null ? named : fillAll(words.quoting, { quotation, text: named });
  if (place === null || (passage === null && names(text, place, cells))) return text;
  const isOfText = text['zh-CN'].startsWith('正文');
  return fillAll(isOfText ? words.inPlace : words.ofPlace, { place, text });
}

/** Whether a sentence itself asks the reader to look. */
const asks = ({ 'zh-CN': chinese, en }: Localized): boolean =>
  /请核[对实]/.test(chinese) && /\b(?:check|verify)\b/i.test(en);

/** A warning is a question to the body, a notice no more than a hint. */
function toned({ severity }: Finding, text: Localized): Localized {
  if (severity === 'notice') return fillAll(words.notice, { text });
  return severity === 'warning' && !asks(text) ? fillAll(words.toVerify, { text }) : text;
}

/**
 * What is wrong, as a letter says it: the place as official letters call it, what is printed there, what it should be
 * and from which figures; without a mark at the end.
 */
export function problemText(report: Report, finding: Finding): Localized {
  const { comparison, group } = finding;
  const place = placeOf(report, finding);
  const isSum = comparison !== undefined && group === 'sums' && place !== null;
  const text = toned(finding, isSum ? brokenSum(place, comparison) : told(report, finding, place));
  return {
    'zh-CN': officialStyle(unended(text['zh-CN'])).replace(/请核对/g, '请核实'),
    en: unended(text.en),
  };
}

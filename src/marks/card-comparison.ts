import type { Comparison } from '../check/check-result';
import { webLink } from '../check/web-link';
import { fill, formatNumber } from '../language/fill';
import type { Language } from '../language/language';
import { textIn } from '../language/text-in';
import { makeElement } from './make-element';
import { comparisonWords } from './wording';

type Side = Comparison['computed'];
type Line = Side['lines'][number];

/** A side with more lines shows those that are 0 as one. */
const mostLines = 8;

/** What was computed against what is reported, line by line, the figures below each other. */
export function comparisonTable(
  document: Document,
  { computed, reported, difference }: Comparison,
  language: Language,
): HTMLTableElement {
  const off = fill(
    textIn(comparisonWords.difference, language),
    { difference: signed(difference) },
    language,
  );
  const result = makeElement(document, 'span', { className: 'difference', text: off });
  return makeElement(
    document,
    'table',
    { className: 'comparison' },
    makeElement(document, 'caption', { text: textIn(comparisonWords.caption, language) }),
    makeElement(document, 'tbody', {}, ...rowsOf(document, computed, language)),
    makeElement(document, 'tbody', { className: 'against' }, ...rowsOf(document, reported, language, result)),
    ...placeOf(document, computed, language),
  );
}

/** A difference with its sign: `+1`, `−1`. */
function signed(difference: number): string {
  return difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference);
}

/**
 * The rows of one side; a single line is its own sum.
 *
 * @param result stands beside the sum
 */
function rowsOf(
  document: Document,
  { label, lines, sum }: Side,
  language: Language,
  ...result: readonly Node[]
): HTMLTableRowElement[] {
  const value = (figure: number | null): string =>
    figure === null ? textIn(comparisonWords.blank, language) : formatNumber(figure);
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) {
    return [row(document, 'sum', textIn(only.label, language), value(only.value), result)];
  }
  const shown = lines.length > mostLines ? lines.filter((line) => line.value !== 0) : lines;
  const hidden = lines.length - shown.length;
  const zeros = fill(textIn(comparisonWords.zeros, language), { count: hidden }, language);
  const rowOf = ({ label: name, value: figure }: Line): HTMLTableRowElement =>
    row(document, figure === null ? 'blank' : 'line', textIn(name, language), value(figure), []);
  return [
    ...shown.map(rowOf),
    ...(hidden > 0 ? [row(document, 'zeros', zeros, '0', [])] : []),
    row(document, 'sum', textIn(label, language), value(sum), result),
  ];
}

/** The report of another year that figures of a side come from, as a link where it leads to the web. */
function placeOf(document: Document, { from }: Side, language: Language): HTMLTableSectionElement[] {
  if (from === undefined) return [];
  const text = fill(textIn(comparisonWords.previous, language), { year: String(from.year) }, language);
  const address = webLink(from.url);
  const cell = makeElement(document, 'td');
  cell.colSpan = 2;
  cell.append(address === null ? text : placeLink(document, address, text, language));
  return [makeElement(document, 'tfoot', {}, makeElement(document, 'tr', {}, cell))];
}

/** A link to another tab that tells neither where it was followed nor gives a hold on this page. */
function placeLink(document: Document, address: string, text: string, language: Language): HTMLAnchorElement {
  const link = makeElement(document, 'a', { className: 'previous', text });
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.referrerPolicy = 'no-referrer';
  link.title = textIn(comparisonWords.opensTab, language);
  return link;
}

function row(
  document: Document,
  className: string,
  label: string,
  value: string,
  beside: readonly Node[],
): HTMLTableRowElement {
  const head = makeElement(document, 'th', { text: label });
  head.scope = 'row';
  const figure = makeElement(document, 'td', {}, makeElement(document, 'span', { text: value }), ...beside);
  return makeElement(document, 'tr', { className }, head, figure);
}

/**
 * Whether a message tells what the comparison does not show: a figure of its own, or what may explain
 * that two years differ.
 */
export function saysMore(message: string, { computed, reported, difference }: Comparison): boolean {
  if (computed.from !== undefined) return true;
  const sides = [computed, reported];
  const labels = sides.flatMap(({ label, lines }) => [label, ...lines.map((line) => line.label)]);
  const shown = new Set([
    ...sides.flatMap(({ sum, lines }) => [sum, ...lines.map(({ value }) => value ?? 0)]),
    Math.abs(difference),
    ...labels.flatMap((label) => Object.values(label).flatMap(figuresIn)),
  ]);
  return figuresIn(message).some((figure) => !shown.has(figure));
}

function figuresIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
}

import type { Comparison, Diagnosis, Finding } from '../check/check-result';
import { fill } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { quotationBeside } from '../language/quotation';
import { severityWords, type Severity } from '../language/severity';
import { textIn } from '../language/text-in';
import { comparisonTable, saysMore } from './card-comparison';
import type { ShownFinding } from './locate';
import { makeElement } from './make-element';
import { cardWords } from './wording';

const severityGlyphs: Readonly<Record<Severity, string>> = { error: '!', warning: '?', notice: 'i' };

/** So many of the ways to correct a sum stand in a card; the popup has them all. */
const mostChoices = 5;

/**
 * The findings as a list of text nodes under elements of their own, for the page's document.
 *
 * @param findings in the order in which they are to be read
 * @param inFull with the figures line by line, for a reader who has chosen the finding
 */
export function findingList(
  document: Document,
  findings: readonly ShownFinding[],
  language: Language,
  inFull: boolean,
): HTMLUListElement {
  const items = findings.map((shown) => findingItem(document, shown, language, inFull));
  return makeElement(document, 'ul', { className: 'findings' }, ...items);
}

/** The findings for a screen reader to speak: severity, title and message of each. */
export function announcement(findings: readonly ShownFinding[], language: Language): string {
  const template = textIn(cardWords.announcement, language);
  return findings
    .map(({ finding: { severity, title, message } }) =>
      fill(template, { severity: severityWords[severity], title, message }, language),
    )
    .join(' ');
}

function findingItem(
  document: Document,
  { finding, diagnosis }: ShownFinding,
  language: Language,
  inFull: boolean,
): HTMLLIElement {
  const { severity, comparison, quote, basis } = finding;
  const shape = makeElement(document, 'span', { className: 'shape', text: severityGlyphs[severity] });
  shape.ariaHidden = 'true';
  const word = textIn(severityWords[severity], language);
  const [title, message] = [textIn(finding.title, language), textIn(finding.message, language)];
  const item = makeElement(
    document,
    'li',
    { className: severity },
    makeElement(
      document,
      'p',
      { className: 'severity' },
      shape,
      makeElement(document, 'span', { className: 'word', text: word }),
    ),
    makeElement(document, 'h2', { className: 'title', text: title }),
  );
  const paragraph = (className: string, text: string): void =>
    item.append(makeElement(document, 'p', { className, text }));

  const said = saidOf(finding, language);
  if (said !== null) paragraph('said', said);
  const quotation = quotationBeside(quote, title, message);
  if (quotation !== null) paragraph('quote', quotation);
  const compared = inFull ? comparison : undefined;
  if (message !== '' && (compared === undefined || saysMore(message, compared)))
    paragraph('message', message);
  const parts = [
    ...(compared === undefined ? [] : [comparisonTable(document, compared, language)]),
    ...(diagnosis === null ? [] : [diagnosisBox(document, diagnosis, language)]),
  ];
  // Below a long column of figures the likely cause would be out of sight.
  item.append(...(isLong(compared) ? parts.reverse() : parts));
  if (basis['zh-CN'] !== '') paragraph('basis', fill(textIn(cardWords.basis, language), { basis }, language));
  return item;
}

/** So many figures leave room for the cause below them. */
const fewFigures = 6;

function isLong(compared: Comparison | undefined): boolean {
  const figures = compared?.computed.lines.filter(({ value }) => value !== 0) ?? [];
  return figures.length > fewFigures;
}

/** What a person made of a finding earlier; null where nobody has. */
function saidOf({ ignored, returned }: Finding, language: Language): string | null {
  const say = (reason: string, withReason: Localized, without: Localized): string =>
    reason === '' ? textIn(without, language) : fill(textIn(withReason, language), { reason }, language);
  if (ignored !== undefined) return say(ignored.reason, cardWords.ignored, cardWords.ignoredWithoutReason);
  if (returned === undefined) return null;
  return say(returned.reason, cardWords.returned, cardWords.returnedWithoutReason);
}

function diagnosisBox(
  document: Document,
  { message, choices, suspects }: Diagnosis,
  language: Language,
): HTMLElement {
  const box = makeElement(
    document,
    'div',
    { className: suspects.length > 0 ? 'diagnosis fact' : 'diagnosis' },
    makeElement(document, 'p', { className: 'explanation', text: textIn(message, language) }),
  );
  if (choices.length === 0) return box;
  const items = choices
    .slice(0, mostChoices)
    .map((choice) => makeElement(document, 'li', { className: 'choice', text: textIn(choice, language) }));
  box.append(makeElement(document, 'ol', {}, ...items));
  const count = choices.length - mostChoices;
  if (count > 0) {
    const text = fill(textIn(cardWords.moreChoices, language), { count }, language);
    box.append(makeElement(document, 'p', { className: 'more', text }));
  }
  return box;
}

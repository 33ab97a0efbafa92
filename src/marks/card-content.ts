import type { Diagnosis } from '../check/check-result';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import { quotationBeside } from '../language/quotation';
import { severityWords, type Severity } from '../language/severity';
import type { LocatedFinding } from './locate';
import { cardWords } from './wording';
import { textIn } from '../language/text-in';

const severityGlyphs: Readonly<Record<Severity, string>> = { error: '!', warning: '?', notice: 'i' };

/** So many of the ways to correct a sum stand in a card; the popup has them all. */
const mostChoices = 5;

/**
 * The findings as a list of text nodes under elements of their own, for the page's document.
 *
 * @param findings in the order in which they are to be read
 */
export function findingList(
  document: Document,
  findings: readonly LocatedFinding[],
  language: Language,
): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'findings';
  list.append(...findings.map((found) => findingItem(document, found, language)));
  return list;
}

/** The findings for a screen reader to speak: severity, title and message of each. */
export function announcement(findings: readonly LocatedFinding[], language: Language): string {
  const template = textIn(cardWords.announcement, language);
  return findings
    .map(({ finding: { severity, title, message } }) =>
      fill(template, { severity: severityWords[severity], title, message }, language),
    )
    .join(' ');
}

function findingItem(
  document: Document,
  { finding, diagnosis }: LocatedFinding,
  language: Language,
): HTMLLIElement {
  const shape = text(document, 'span', 'shape', severityGlyphs[finding.severity]);
  shape.ariaHidden = 'true';
  const head = document.createElement('p');
  head.className = 'severity';
  head.append(shape, text(document, 'span', 'word', textIn(severityWords[finding.severity], language)));

  const item = document.createElement('li');
  item.className = finding.severity;
  const [title, message] = [textIn(finding.title, language), textIn(finding.message, language)];
  item.append(head, text(document, 'h2', 'title', title));
  const quotation = quotationBeside(finding.quote, title, message);
  if (quotation !== null) item.append(text(document, 'p', 'quote', quotation));
  if (message !== '') item.append(text(document, 'p', 'message', message));
  if (diagnosis !== null) item.append(diagnosisBox(document, diagnosis, language));
  if (finding.basis['zh-CN'] !== '') {
    const basis = fill(textIn(cardWords.basis, language), { basis: finding.basis }, language);
    item.append(text(document, 'p', 'basis', basis));
  }
  return item;
}

function diagnosisBox(
  document: Document,
  { message, choices, suspects }: Diagnosis,
  language: Language,
): HTMLElement {
  const box = document.createElement('div');
  box.className = suspects.length > 0 ? 'diagnosis fact' : 'diagnosis';
  box.append(text(document, 'p', 'explanation', textIn(message, language)));
  if (choices.length === 0) return box;
  const list = document.createElement('ol');
  list.append(
    ...choices
      .slice(0, mostChoices)
      .map((choice) => text(document, 'li', 'choice', textIn(choice, language))),
  );
  box.append(list);
  if (choices.length > mostChoices) {
    const rest = fill(
      textIn(cardWords.moreChoices, language),
      { count: choices.length - mostChoices },
      language,
    );
    box.append(text(document, 'p', 'more', rest));
  }
  return box;
}

function text(
  document: Document,
  tag: 'p' | 'h2' | 'li' | 'span',
  className: string,
  content: string,
): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = content;
  return element;
}

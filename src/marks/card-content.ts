import type { Finding } from '../check/check-result';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import { severityWords, type Severity } from '../language/severity';
import { cardWords } from './wording';

const severityGlyphs: Readonly<Record<Severity, string>> = { error: '!', warning: '?', notice: 'i' };

/**
 * The findings as a list of text nodes under elements of their own, for the page's document.
 *
 * @param findings in the order in which they are to be read
 */
export function findingList(
  document: Document,
  findings: readonly Finding[],
  language: Language,
): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'findings';
  list.append(...findings.map((finding) => findingItem(document, finding, language)));
  return list;
}

/** The findings for a screen reader to speak: severity, title and message of each. */
export function announcement(findings: readonly Finding[], language: Language): string {
  const template = cardWords.announcement[language];
  return findings
    .map(({ severity, title, message }) =>
      fill(template, { severity: severityWords[severity], title, message }, language),
    )
    .join(' ');
}

function findingItem(document: Document, finding: Finding, language: Language): HTMLLIElement {
  const shape = text(document, 'span', 'shape', severityGlyphs[finding.severity]);
  shape.ariaHidden = 'true';
  const head = document.createElement('p');
  head.className = 'severity';
  head.append(shape, text(document, 'span', 'word', severityWords[finding.severity][language]));

  const item = document.createElement('li');
  item.className = finding.severity;
  item.append(head, text(document, 'h2', 'title', finding.title[language]));
  const message = finding.message[language];
  if (message !== '') item.append(text(document, 'p', 'message', message));
  if (finding.basis[language] !== '') {
    const basis = fill(cardWords.basis[language], { basis: finding.basis }, language);
    item.append(text(document, 'p', 'basis', basis));
  }
  return item;
}

function text(document: Document, tag: 'p' | 'h2' | 'span', className: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = content;
  return element;
}

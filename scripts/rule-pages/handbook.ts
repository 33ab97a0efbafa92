import { readFileSync } from 'node:fs';
import { capitalized } from '../../src/language/capitalized';
import { languages, type Language } from '../../src/language/language';
import { catalogue } from '../../src/rules/catalogue';
import { ruleGroups } from '../../src/rules/finding';
import type { Rule } from '../../src/rules/rule';
import { readDocument } from './documents';
import { pageSource, severityBadge } from './layout';
import { html, type Markup } from './markup';
import { ruleArticle } from './rule-article';
import { pageText } from './traditional-pages';
import { handbookWordsIn } from './words';

/** A file of the handbook, by its path in the extension. */
export interface HandbookFile {
  readonly path: string;
  readonly contents: string;
}

const linkTo = ({ id, name }: Rule, language: Language): Markup =>
  html`<a href="${id}.html">${capitalized(pageText(name, language))}</a>`;

/** Links to the rules before and after one, in the order of the catalogue. */
function neighbours(rule: Rule, language: Language): Markup {
  const place = catalogue.indexOf(rule);
  const [before, after] = [catalogue[place - 1], catalogue[place + 1]];
  return html`<footer>
    <nav aria-label="${handbookWordsIn(language).otherRules}">
      ${before === undefined ? [] : html`<span>← ${linkTo(before, language)}</span>`}
      ${after === undefined ? [] : html`<span class="next">${linkTo(after, language)} →</span>`}
    </nav>
  </footer>`;
}

function rulePage(rule: Rule, language: Language): HandbookFile {
  const fileName = `${rule.id}.html`;
  return {
    path: `rules/${language}/${fileName}`,
    contents: pageSource({
      language,
      fileName,
      title: capitalized(pageText(rule.name, language)),
      main: ruleArticle(rule, language, readDocument(rule.id, language), catalogue),
      footer: neighbours(rule, language),
    }),
  };
}

function indexPage(language: Language): HandbookFile {
  const words = handbookWordsIn(language);
  const groups = ruleGroups
    .map((group) => ({ group, rules: catalogue.filter((rule) => rule.group === group) }))
    .filter(({ rules }) => rules.length > 0)
    .map(
      ({ group, rules }) =>
        html`<section>
          <h2>${words.groups[group]}</h2>
          <ul class="rules">
            ${rules.map(
              (rule) =>
                html`<li>
                  <p class="facts">
                    ${linkTo(rule, language)} ${severityBadge(rule.severity, language)}
                    <span>${words.forms(rule.forms)}</span>
                  </p>
                  <p class="basis">${words.basis}${pageText(rule.basis, language)}</p>
                </li>`,
            )}
          </ul>
        </section>`,
    );
  const main = html`<h1>${words.title}</h1>
    <p>${words.introduction}</p>
    ${groups}`;
  const fileName = 'index.html';
  return {
    path: `rules/${language}/${fileName}`,
    contents: pageSource({ language, fileName, title: words.title, main }),
  };
}

const styles = ['tokens', 'handbook', 'handbook-print'];

const styleSheet = (): HandbookFile => ({
  path: 'rules/handbook.css',
  contents: styles.map((name) => readFileSync(`assets/styles/${name}.css`, 'utf8')).join('\n'),
});

/**
 * The handbook of rules as it is written into the extension: a page for each rule and an index in
 * every language, and their style sheet.
 *
 * @throws Error where the document of a rule is missing, or holds what has no place in a page
 */
export function handbookFiles(): HandbookFile[] {
  const pages = languages.flatMap((language) => [
    indexPage(language),
    ...catalogue.map((rule) => rulePage(rule, language)),
  ]);
  return [...pages, styleSheet()];
}

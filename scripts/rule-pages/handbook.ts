import { readFileSync } from 'node:fs';
import { capitalized } from '../../src/language/capitalized';
import { languages, type Language } from '../../src/language/language';
import { catalogue } from '../../src/rules/catalogue';
import { ruleGroups } from '../../src/rules/finding';
import type { Rule } from '../../src/rules/rule';
import { readDocument } from './documents';
import { overviewId, pageSource, severityBadge } from './layout';
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
  html`<a href="#${id}">${capitalized(pageText(name, language))}</a>`;

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

const articleOn = (rule: Rule, language: Language): Markup =>
  html`<article id="${rule.id}">
    ${ruleArticle(rule, language, readDocument(rule.id, language), catalogue)} ${neighbours(rule, language)}
  </article>`;

/** All rules by group, shown where the address names none of them. */
function overview(language: Language): Markup {
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
  return html`<section id="${overviewId}">
    <h1>${words.title}</h1>
    <p>${words.introduction}</p>
    ${groups}
  </section>`;
}

const styles = ['tokens', 'handbook', 'handbook-print'];

const styleSheet = (): HandbookFile => ({
  path: 'rules/handbook.css',
  contents: styles.map((name) => readFileSync(`assets/styles/${name}.css`, 'utf8')).join('\n'),
});

/**
 * The handbook of rules as it is written into the extension: a page in every language, and their style sheet.
 *
 * @throws Error where the document of a rule is missing, or holds what has no place in a page
 */
export function handbookFiles(): HandbookFile[] {
  const pages = languages.map((language) => ({
    path: `rules/${language}.html`,
    contents: pageSource(language, [
      overview(language),
      ...catalogue.map((rule) => articleOn(rule, language)),
    ]),
  }));
  return [...pages, styleSheet()];
}

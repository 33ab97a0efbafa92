import { capitalized } from '../../src/language/capitalized';
import { writtenLanguageOf, type Language } from '../../src/language/language';
import type { Rule } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run-rules';
import { contextFor } from '../../test/rules/context-builder';
import { buildReport } from '../../test/rules/report-builder';
import { parseRulePage, type Example } from '../../test/rules/rule-page';
import { documentName } from './documents';
import { severityBadge } from './layout';
import { renderMarkdown, type MarkdownOptions } from './markdown';
import { html, type Markup } from './markup';
import { pageText } from './traditional-pages';
import { handbookWordsIn } from './words';

/** Templates of messages are for those who edit rules; a reader sees them filled, in the examples. */
const notForReaders = 'Messages';

/** Names of wordings in brackets, which lead to those templates. */
function withoutWordingNames(source: string, { wordings }: Rule): string {
  return Object.keys(wordings).reduce((text, name) => text.replaceAll(` (\`${name}\`)`, ''), source);
}

/** What the rule says of the report of an example; nothing where it passes. */
function findingsOf(rule: Rule, language: Language, example: Example): Markup {
  const { findings } = runRules(buildReport(example), [rule], contextFor(example));
  const items = findings.map(
    ({ severity, message }) =>
      html`<li>
        ${severityBadge(severity, language)} <span>${capitalized(pageText(message, language))}</span>
      </li>`,
  );
  return items.length === 0
    ? html``
    : html`<ul class="findings">
        ${items}
      </ul>`;
}

/** Links to pages of rules; where a document calls a rule by its id, the reader gets its name. */
function linkIn(language: Language, rules: readonly Rule[]): MarkdownOptions['link'] {
  return (target, words) => {
    const rule = rules.find(({ id }) => documentName(id, writtenLanguageOf(language)) === target);
    if (rule === undefined) throw new Error(`${target} is not the page of a rule in this language`);
    const { id, name } = rule;
    return html`<a href="#${id}">${words.source === id ? pageText(name, language) : words}</a>`;
  };
}

/**
 * What a rule's page tells a reader: its document, with the examples as the findings that they lead to.
 *
 * @param source the document in that language
 * @param rules those that have pages
 * @throws Error where the document holds what has no place in a page, such as a link to elsewhere
 */
export function ruleArticle(rule: Rule, language: Language, source: string, rules: readonly Rule[]): Markup {
  const words = handbookWordsIn(language);
  const page = parseRulePage(withoutWordingNames(source, rule));
  const sections = page.headings
    .filter((heading) => heading !== notForReaders)
    .map((heading) => {
      const examples = page.examples(heading).values();
      const blocks = renderMarkdown(page.section(heading), {
        link: linkIn(language, rules),
        codeBlock() {
          const { value: example } = examples.next();
          if (example === undefined) throw new Error(`${rule.id} has code that is no example`);
          return findingsOf(rule, language, example);
        },
      });
      return html`<section>
        <h2>${heading}</h2>
        ${blocks}
      </section>`;
    });
  return html`<h1>${capitalized(pageText(rule.name, language))}</h1>
    <p class="facts">
      ${severityBadge(rule.severity, language)} <span>${words.groups[rule.group]}</span>
      <span>${words.forms(rule.forms)}</span> <code>${rule.id}</code>
    </p>
    ${sections}`;
}

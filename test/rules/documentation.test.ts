import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleIndexPath, ruleIndexSource } from '../../scripts/generate-rule-index';
import { documentFolder, documentName } from '../../scripts/rule-pages/documents';
import { writtenLanguages, type WrittenLanguage } from '../../src/language/language';
import { catalogue } from '../../src/rules/catalogue';
import { verifyOutcome } from './rule-cases';
import { parseRulePage } from './rule-page';

/** The page of a rule; empty where there is none, so that the pages of the others are tested. */
function sourceOf(id: string, language: WrittenLanguage): string {
  const path = `${documentFolder}/${documentName(id, language)}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Targets of links that are not the pages of other rules in that language. */
function strayLinks(source: string, id: string, language: WrittenLanguage): (string | undefined)[] {
  const pages = new Set(
    catalogue.filter((rule) => rule.id !== id).map((rule) => documentName(rule.id, language)),
  );
  return [...source.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => target === undefined || !pages.has(target));
}

describe.each(catalogue)('the page of $id', (rule) => {
  const source = sourceOf(rule.id, 'en');
  const page = parseRulePage(source);

  test('has its title and its sections', () => {
    expect(page.title).toBe(rule.id);
    expect(page.headings).toEqual([
      'What it checks',
      'Basis',
      'Messages',
      'Fails',
      'Passes',
      'Known limitations',
    ]);
    for (const heading of page.headings) expect(page.section(heading).trim()).not.toBe('');
  });

  test('states severity, forms and basis of the rule', () => {
    expect(source).toContain(`Severity: **${rule.severity}**`);
    expect(source).toContain(`Forms: ${rule.forms.join(', ')}\n`);
    expect(page.section('Basis')).toContain(`> ${rule.basis['zh-CN']}\n`);
  });

  test('quotes every title and message', () => {
    for (const [name, { title, message }] of Object.entries(rule.wordings)) {
      expect(page.section('Messages')).toContain(
        `- \`${name}\`: ${title['zh-CN']}\n\n  > ${message['zh-CN']}\n`,
      );
    }
  });

  test('has nothing left to fill in', () => {
    const prose = source.replace(page.section('Messages'), '').replace(/^```json\n.*?^```$/gms, '');
    expect(prose.match(/\{[^}]*\}/g) ?? []).toEqual([]);
  });

  test('has examples that fail as it says, and one for each wording', () => {
    const examples = page.examples('Fails');
    const wordings = examples.flatMap(({ findings = [] }) => findings.map(({ wording }) => wording));
    expect(new Set(wordings)).toEqual(new Set(Object.keys(rule.wordings)));
    for (const { findings = [], ...specification } of examples) {
      expect(findings).not.toEqual([]);
      verifyOutcome(rule, specification, { kind: 'assessed', findings });
    }
  });

  test('has examples that pass', () => {
    const examples = page.examples('Passes');
    expect(examples).not.toEqual([]);
    for (const { findings, ...specification } of examples) {
      expect(findings).toBeUndefined();
      verifyOutcome(rule, specification, { kind: 'assessed', findings: [] });
    }
  });

  test('says in words what each example is', () => {
    for (const heading of ['Fails', 'Passes']) {
      expect(page.section(heading)).not.toMatch(/(?:^|```)\s*```json/);
    }
  });

  test('links only to pages of other rules', () => {
    expect(strayLinks(source, rule.id, 'en')).toEqual([]);
  });
});

describe.each(catalogue)('the Chinese page of $id', (rule) => {
  const source = sourceOf(rule.id, 'zh-CN');
  const page = parseRulePage(source);

  test('has its title and its sections', () => {
    expect(page.title).toBe(rule.name['zh-CN']);
    expect(page.headings).toEqual(['核对什么', '依据', '举例', '如何处理', '局限']);
    for (const heading of page.headings) expect(page.section(heading).trim()).not.toBe('');
  });

  test('quotes the basis of the rule word by word', () => {
    expect(page.section('依据')).toContain(`> ${rule.basis['zh-CN']}\n`);
  });

  test('has nothing left to fill in, and no code', () => {
    expect(source.match(/\{[^}]*\}|```/g) ?? []).toEqual([]);
  });

  test('links only to the Chinese pages of other rules', () => {
    expect(strayLinks(source, rule.id, 'zh-CN')).toEqual([]);
  });
});

describe.each(writtenLanguages)('the overview in %s', (language) => {
  const source = readFileSync(ruleIndexPath(language), 'utf8');

  test.each(catalogue)('names $id as the interface does', ({ id, name }) => {
    const line = source.split('\n').find((text) => text.includes(`](${documentName(id, language)})`));
    expect(line ?? '').toContain(name['zh-CN']);
  });

  test('is what `npm run generate` writes now', async () => {
    expect(source).toBe(await ruleIndexSource(language));
  });
});

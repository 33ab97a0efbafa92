import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleIndexSource } from '../../scripts/generate-rule-index';
import { catalogue } from '../../src/rules/catalogue';
import { verifyOutcome } from './rule-cases';
import { parseRulePage } from './rule-page';

const folder = 'docs/rules';

describe.each(catalogue)('the page of $id', (rule) => {
  const source = readFileSync(`${folder}/${rule.id}.md`, 'utf8');
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

  test('links only to pages of other rules', () => {
    const links = [...source.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
    const pages = catalogue.filter(({ id }) => id !== rule.id).map(({ id }) => `${id}.md`);
    expect(links.filter((target) => target === undefined || !pages.includes(target))).toEqual([]);
  });
});

test.each(catalogue)('the overview names $id as the interface does', ({ id, name }) => {
  const source = readFileSync(`${folder}/README.md`, 'utf8');
  expect(source).toMatch(new RegExp(`^\\| \\[${id}\\]\\(${id}\\.md\\) +\\| ${name['zh-CN']} +\\|`, 'm'));
});

test('the overview is what `npm run generate` writes now', async () => {
  expect(readFileSync(`${folder}/README.md`, 'utf8')).toBe(await ruleIndexSource());
});

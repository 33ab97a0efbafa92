import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentName } from '../../scripts/rule-pages/documents';
import { writtenLanguages } from '../../src/language/language';
import { catalogue } from '../../src/rules/catalogue';
import type { Rule } from '../../src/rules/rule';

const modules = import.meta.glob<Record<string, unknown>>('../../src/rules/*.ts', { eager: true });

function isRule(exported: unknown): exported is Rule {
  return typeof exported === 'object' && exported !== null && 'check' in exported && 'wordings' in exported;
}

/** File names in a folder without their ending, those with another ending left out. */
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

/** The rules that stand in src/rules, by file name. */
const rules = new Map(
  Object.entries(modules).flatMap(([path, exports]) => {
    const [rule, ...others] = Object.values(exports).filter(isRule);
    const name = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
    expect(others, `${name} exports several rules`).toEqual([]);
    return rule === undefined ? [] : [[name, rule] as const];
  }),
);

const ids = catalogue.map(({ id }) => id).sort();

test('every rule is in the catalogue once, under the name of its file', () => {
  expect([...rules.keys()].sort()).toEqual(ids);
  for (const [name, rule] of rules) expect(rule.id).toBe(name);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every rule has a page in every language, and every page a rule', () => {
  const pages = ['README', ...ids].flatMap((name) =>
    writtenLanguages.map((language) => documentName(name, language)),
  );
  expect(
    readdirSync('docs/rules')
      .filter((name) => name.endsWith('.md'))
      .sort(),
  ).toEqual(pages.sort());
  expect(readdirSync('docs/rules').filter((name) => !name.endsWith('.md'))).toEqual([]);
});

test('every rule has a test, and every test a file that it tests', () => {
  const tested = namesIn('test/rules', '.test.ts');
  expect(tested).toEqual(expect.arrayContaining(ids));
  const files = new Set([...namesIn('src/rules', '.ts'), ...namesIn('test/rules', '.ts')]);
  const ofThePages = 'documentation';
  expect(tested.filter((name) => !files.has(name) && name !== ofThePages)).toEqual([]);
});

test('no two rules have the same name', () => {
  for (const language of writtenLanguages) {
    expect(new Set(catalogue.map(({ name }) => name[language])).size).toBe(catalogue.length);
  }
});

test.each(catalogue)('$id speaks every language', (rule) => {
  const texts = Object.values(rule.wordings).flatMap(({ title, message }) => [title, message]);
  for (const text of [rule.name, rule.basis, ...texts]) {
    expect(Object.keys(text).sort()).toEqual([...writtenLanguages].sort());
    expect(Object.values(text).filter((words) => words.trim() === '')).toEqual([]);
  }
});

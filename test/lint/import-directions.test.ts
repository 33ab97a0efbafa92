import { describe, expect, it } from 'vitest';
import { importPath, rulesBroken } from './probe';

const directions = 'boundaries/dependencies';

/** What a part must not import, neither values nor types. */
const refused: Readonly<Record<string, readonly string[]>> = {
  language: ['letters', 'form', 'report'],
  bodies: ['report', 'history', 'language'],
  letters: ['language', 'form', 'table'],
  dom: ['language', 'table', 'marks'],
  settings: ['report', 'ui', 'messages'],
  ignoring: ['check', 'marks', 'ui'],
  storage: ['check', 'ui', 'marks', 'messages'],
  table: ['form', 'report', 'rules', 'check', 'marks'],
  form: ['table', 'report', 'rules', 'check'],
  report: ['rules', 'check', 'export', 'marks', 'ui'],
  rules: ['table', 'check', 'export', 'marks', 'ui', 'messages'],
  check: ['export', 'marks', 'ui', 'messages', 'cli'],
  markup: ['table', 'report', 'check', 'cli'],
  years: ['rules', 'check', 'history', 'ui'],
  portal: ['check', 'run', 'messages', 'ui'],
  history: ['run', 'messages', 'storage', 'ui'],
  run: ['export', 'messages', 'storage', 'ui'],
  export: ['table', 'marks', 'ui', 'messages', 'cli'],
  marks: ['table', 'letters', 'ui', 'export', 'messages'],
  ui: ['table', 'letters', 'marks', 'cli'],
  messages: ['table', 'rules', 'marks', 'ui', 'export'],
  cli: ['marks', 'ui', 'messages', 'history', 'run'],
  library: ['cli', 'marks', 'ui', 'messages', 'history', 'run'],
};

/** What a part may import in full. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  table: ['dom', 'letters', 'language'],
  settings: ['language'],
  ignoring: ['report', 'language'],
  storage: ['settings', 'ignoring', 'language'],
  form: ['letters', 'language'],
  report: ['table', 'form', 'letters', 'language'],
  markup: ['language'],
  bodies: ['letters'],
  years: ['bodies', 'report', 'form', 'letters', 'language'],
  portal: ['bodies', 'markup', 'table', 'report', 'letters', 'language'],
  history: ['bodies', 'report', 'letters', 'language'],
  run: ['bodies', 'portal', 'markup', 'history', 'check', 'table', 'language'],
  rules: ['years', 'report', 'form', 'letters', 'language'],
  check: ['report', 'rules', 'form', 'language'],
  export: ['bodies', 'years', 'report', 'language'],
  marks: ['dom', 'form', 'settings', 'language'],
  ui: ['years', 'form', 'settings', 'language'],
  messages: ['storage', 'settings', 'language'],
  cli: ['years', 'markup', 'check', 'export', 'table', 'language'],
  library: ['years', 'markup', 'check', 'ignoring', 'settings', 'export', 'table', 'language'],
};

/** What a part may import only as types; some modules of `check` may be imported in full. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  history: ['check/judge', 'rules', 'years'],
  export: ['check/judge', 'run', 'rules'],
  marks: ['report', 'rules', 'check/judge'],
  ui: ['report', 'rules', 'check/judge', 'messages', 'history', 'portal', 'run', 'export'],
  messages: ['report', 'portal'],
};

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([from, targets]) => targets.map((to) => [from, to] as const));

/** The path to a part, or to the module of one that is named. */
const pathTo = (to: string): string => (to.includes('/') ? `../${to}` : importPath(to));

const importing = (to: string) => `import * as other from '${pathTo(to)}';\nexport { other };\n`;
const importingTypes = (to: string) =>
  `import type * as other from '${pathTo(to)}';\nexport type { other };\n`;
const handingOn = (to: string) => `export * from '${importPath(to)}';\n`;
const loading = (to: string) => `export const other = import('${importPath(to)}');\n`;

describe('import directions', () => {
  it.each(pairs(refused))('%s may not import %s', async (from, to) => {
    expect(await rulesBroken(`src/${from}/probe.ts`, importing(to))).toEqual([directions]);
    expect(await rulesBroken(`src/${from}/probe.ts`, importingTypes(to))).toEqual([directions]);
    expect(await rulesBroken(`src/${from}/probe.ts`, handingOn(to))).toEqual([directions]);
    expect(await rulesBroken(`src/${from}/probe.ts`, loading(to))).toEqual([directions]);
  });

  it.each(pairs(allowed))('%s may import %s', async (from, to) => {
    expect(await rulesBroken(`src/${from}/probe.ts`, importing(to))).toEqual([]);
  });

  it.each(pairs(typesOnly))('%s may import only types of %s', async (from, to) => {
    expect(await rulesBroken(`src/${from}/probe.ts`, importingTypes(to))).toEqual([]);
    expect(await rulesBroken(`src/${from}/probe.ts`, importing(to))).toEqual([directions]);
  });

  it('messages may import the schema of a result, and nothing else of check', async () => {
    const schema =
      "import { checkResultSchema } from '../check/check-result';\nexport { checkResultSchema };\n";
    expect(await rulesBroken('src/messages/probe.ts', schema)).toEqual([]);
  });

  it.each([
    ['check/verdict', ['ui', 'marks', 'export'], []],
    ['check/active', ['ui', 'marks', 'export'], []],
    ['check/summary', ['export'], ['ui', 'marks']],
    ['report/figure', ['ui', 'export'], ['marks']],
    ['report/cell-name', ['ui', 'export'], ['marks']],
    ['letters/plain', ['ui', 'rules'], ['marks']],
  ])('the pure functions of %s may be imported by %j and not by %j', async (module, users, others) => {
    for (const user of users) {
      expect(await rulesBroken(`src/${user}/probe.ts`, importing(module))).toEqual([]);
    }
    for (const other of others) {
      expect(await rulesBroken(`src/${other}/probe.ts`, importing(module))).toEqual([directions]);
    }
  });

  it.each(Object.keys(refused))('%s may not import an entrypoint or a test', async (from) => {
    const entrypoint = "export * from '../../entrypoints/background';\n";
    const test = "export * from '../../test/lint/probe';\n";
    expect(await rulesBroken(`src/${from}/probe.ts`, entrypoint)).toEqual([directions]);
    expect(await rulesBroken(`src/${from}/probe.ts`, test)).toEqual([directions]);
  });

  it('a folder that no direction is known for may hold no file', async () => {
    const broken = await rulesBroken('src/elsewhere/probe.ts', 'export const probe = 1;\n');
    expect(broken).toContain('boundaries/no-unknown-files');
  });

  it('a comment cannot switch a rule off', async () => {
    const text = `/* eslint-disable */\n${importing('form')}`;
    expect(await rulesBroken('src/table/probe.ts', text)).toContain(directions);
  });
});

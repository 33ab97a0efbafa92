import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const id = 'petitions-counted-twice';
const written = [
  `docs/rules/${id}.md`,
  `docs/rules/${id}.zh-CN.md`,
  `src/rules/${id}.ts`,
  `test/rules/${id}.test.ts`,
];
const repository = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'gouji-new-rule-'));

/** Runs a program of a package in the copy of the repository. */
function run(program: string, ...args: string[]) {
  const command = [join(repository, 'node_modules', program), ...args];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
}

const newRule = (...args: string[]) => run('tsx/dist/cli.mjs', 'scripts/new-rule.ts', ...args);
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** The contents of all files that laying out a rule may write. */
function state(): Record<string, string> {
  const paths = ['src/rules', 'test/rules', 'docs/rules'].flatMap((parent) =>
    readdirSync(join(folder, parent)).map((name) => `${parent}/${name}`),
  );
  return Object.fromEntries(paths.map((path) => [path, textOf(path)]));
}

beforeAll(() => {
  for (const path of ['src', 'scripts', 'test/rules', 'docs/rules', 'package.json', '.prettierrc.json']) {
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('an id is refused, and nothing is written,', () => {
  test.each([
    ['that is not in kebab case', 'MissingRow', 'The id of a rule is written in small letters'],
    ['that leads out of the folder', '../missing-row', 'The id of a rule is written in small letters'],
    ['that ends with a hyphen', 'missing-', 'The id of a rule is written in small letters'],
    ['of a rule that exists', 'missing-row', 'src/rules/missing-row.ts exists already'],
    ['of a file that is no rule', 'context', 'src/rules/context.ts exists already'],
    ['of a test that is there', 'documentation', 'test/rules/documentation.test.ts exists already'],
  ])('%s', (_, refused, reason) => {
    const before = state();
    const { status, stdout, stderr } = newRule(refused);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(reason);
    expect(state()).toEqual(before);
  });

  test('that is not given', () => {
    const { status, stderr } = newRule();
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run new-rule -- <id>');
  });

  test('where the catalogue has no list to enter it in', () => {
    const catalogue = textOf('src/rules/catalogue.ts');
    writeFileSync(join(folder, 'src/rules/catalogue.ts'), 'export {};\n');
    const before = state();
    const { status, stderr } = newRule(id);
    expect(status).toBe(1);
    expect(stderr).toContain('The list of rules was not found');
    expect(state()).toEqual(before);
    writeFileSync(join(folder, 'src/rules/catalogue.ts'), catalogue);
  });
});

describe('a rule that is laid out', () => {
  let stdout = '';
  let before: Record<string, string> = {};

  beforeAll(() => {
    before = state();
    ({ stdout } = newRule(id));
  });

  test('has its four files and its entry in the catalogue, and no other file is touched', () => {
    const after = state();
    const differing = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(differing.sort()).toEqual([...written, 'src/rules/catalogue.ts'].sort());
    const lines = new Set(before['src/rules/catalogue.ts']?.split('\n'));
    const added = textOf('src/rules/catalogue.ts')
      .split('\n')
      .filter((line) => !lines.has(line));
    expect(added).toEqual([`import { petitionsCountedTwice } from './${id}';`, '  petitionsCountedTwice,']);
  });

  test('is told with what to do next', () => {
    for (const path of written) expect(stdout).toContain(path);
    expect(stdout).toContain('npm run generate');
    expect(stdout).toContain('CONTRIBUTING.md');
  });

  test('is formatted and compiles', async () => {
    for (const path of written) {
      const config = await resolveConfig(join(repository, path));
      expect(await check(textOf(path), { ...config, filepath: path }), path).toBe(true);
    }
    const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
    const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', { noEmit: true }, host);
    const sources = ['src/rules/catalogue.ts', ...written.filter((path) => path.endsWith('.ts'))];
    const program = ts.createProgram(
      sources.map((path) => join(folder, path)),
      config?.options ?? {},
    );
    const complaints = sources.flatMap((path) => {
      const source = program.getSourceFile(join(folder, path));
      expect(source, path).toBeDefined();
      return ts.getPreEmitDiagnostics(program, source).map(({ messageText }) => messageText);
    });
    expect(complaints).toEqual([]);
  });

  test('fails its tests, each with what is still to be done', () => {
    const ofTheRule = [id, 'documentation'].map((name) => `test/rules/${name}.test.ts`);
    const report = z
      .object({
        testResults: z.array(
          z.object({
            assertionResults: z.array(
              z.object({
                fullName: z.string(),
                status: z.string(),
                failureMessages: z.array(z.string()),
              }),
            ),
          }),
        ),
      })
      .parse(JSON.parse(run('vitest/vitest.mjs', 'run', ...ofTheRule, '--reporter=json').stdout));
    const failures = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ fullName, status }) => fullName.includes(id) && status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`);
    const unwritten = `Error: the check of ${id} is still to be written`;
    expect(failures).toEqual(
      expect.arrayContaining([
        `${id} fails: {what is wrong in this report}: ${unwritten}`,
        `${id} passes: the clean report: ${unwritten}`,
        `${id} has no case to be written: Error: the case "{what is wrong in this report}" is still to be written`,
        `${id} speaks every language: Error: the name has an unfilled placeholder in zh-CN: {规则名称}`,
        `the page of '${id}' has examples that fail as it says, and one for each wording: ${unwritten}`,
        expect.stringContaining(`the page of '${id}' has nothing left to fill in: `),
        expect.stringContaining(`the Chinese page of '${id}' has nothing left to fill in, and no code: `),
      ]),
    );
  });
});

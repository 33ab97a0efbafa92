import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { documentSchema, type ReportDocument } from '../src/report/schema/document';

// Holds the command line against published reports whose figures are known.
const [folder = '../shared'] = process.argv.slice(2);

/** What is found on each of them, every entry judged right by a person who read the report. */
const judged = z
  .record(
    z.string(),
    z.array(z.strictObject({ rule: z.string(), severity: z.string(), quote: z.nullable(z.string()) })),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'findings.json'), 'utf8')));

interface Check {
  readonly file: string;
  /** What is wrong with the document that the command line gives for the file; empty where it is right. */
  readonly faultsOf: (document: ReportDocument) => string[];
}

/** The one document that the command line prints for a file. */
function check(file: string): ReportDocument {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'check', '--', '--json', file], {
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  if (lines.length !== 1) throw new Error(`${lines.length} documents instead of one`);
  return documentSchema.parse(JSON.parse(stdout));
}

/** Compares form, year and tables with the true ones, to the last cell, and the findings with those judged. */
function faultsAgainstTruth(document: ReportDocument, name: string): string[] {
  if (document.status !== 'checked') return [`${document.status}: ${document.reason}`];
  const truth: unknown = JSON.parse(readFileSync(join(folder, 'truth', `${name}.json`), 'utf8'));
  const { form, year, tables } = document.report;
  const found = document.findings.map(({ rule, severity, quote }) => ({ rule, severity, quote }));
  return [
    ...(isDeepStrictEqual({ form, year, tables }, truth) ? [] : differences({ form, year, tables }, truth)),
    ...differences(found, judged[name] ?? [], 'findings'),
  ];
}

/** Where two JSON values differ: one line a leaf, with its path. */
function differences(actual: unknown, expected: unknown, path = ''): string[] {
  if (isDeepStrictEqual(actual, expected)) return [];
  if (!isObject(actual) || !isObject(expected)) {
    return [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
  }
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...keys].flatMap((key) => differences(actual[key], expected[key], `${path}/${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function filesIn(subfolder: string, pattern: RegExp): string[] {
  const path = join(folder, subfolder);
  return readdirSync(path)
    .filter((name) => pattern.test(name))
    .map((name) => join(path, name));
}

const reports = [...filesIn('reports', /\.txt$/), join(folder, 'pages/shuyang-fgj-2023.html')];
const others = filesIn('pages', /^not-a-report-.*\.html$/);
const checks: Check[] = [
  ...reports.map((file) => ({
    file,
    faultsOf: (document: ReportDocument) => faultsAgainstTruth(document, basename(file, extname(file))),
  })),
  ...others.map((file) => ({
    file,
    faultsOf: ({ status }: ReportDocument) =>
      status === 'noReport' || status === 'noData' ? [] : [`taken for a report: ${status}`],
  })),
];

function faultsIn({ file, faultsOf }: Check): string[] {
  try {
    return faultsOf(check(file));
  } catch (error) {
    return [String(error)];
  }
}

console.log('\n=== true figures ===');
let failed = 0;
for (const one of checks) {
  const faults = faultsIn(one);
  if (faults.length > 0) failed++;
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${one.file}`);
  for (const fault of faults) console.log(`     ${fault}`);
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

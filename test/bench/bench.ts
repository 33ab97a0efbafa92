import { readFileSync } from 'node:fs';
import { checkPage } from '../../src/check/check-page';
import { looksLikeReport } from '../../src/report/detection';
import { readReport } from '../../src/report/read-report';
import { catalogue } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/run-rules';
import { collectRawText } from '../../src/table/raw-text';
import { parsedTree, parsePage } from '../../src/table/sources/parsed';
import { measure } from './measure';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

const page = (name: string): string => readFileSync(`test/fixtures/${name}.html`, 'utf8');

/** A portal page of so many elements without a report. */
function ordinaryPage(elements: number): string {
  return `<body>${'<p>公告 <a href="#">某某通知</a></p>'.repeat(elements / 2)}</body>`;
}

/** Reading and checking a parsed page, as a multiple of parsing it: machines differ, ratios less. */
function againstParse(name: string, limit: number): Figure {
  const markup = page(name);
  const root = parsePage(markup);
  const identity = { url: `file:${name}`, title: name, checkedAt: new Date(0) };
  const parse = measure(() => parsePage(markup));
  const check = measure(() => checkPage(parsedTree, root, identity));
  return { name: `check-against-parse, ${name}`, value: check / parse, limit, unit: '×' };
}

function rulesOn(name: string, limit: number): Figure {
  const reading = readReport(parsedTree, parsePage(page(name)));
  if (reading.status !== 'read') throw new Error(`${name} is no report`);
  const value = measure(() => runRules(reading.report, catalogue));
  return { name: `all rules, ${name}`, value, limit, unit: 'ms' };
}

function detector(elements: number, limit: number): Figure {
  const text = collectRawText(parsedTree, parsePage(ordinaryPage(elements)));
  const value = measure(() => looksLikeReport('某某市人民政府', text));
  return { name: `detector, page of ${String(elements)} elements`, value, limit, unit: 'ms' };
}

const figures: readonly Figure[] = [
  againstParse('clean-2021', 6),
  againstParse('word-paste', 1.3),
  rulesOn('clean-2021', 3),
  rulesOn('several-errors', 3),
  detector(5000, 1),
];

if (process.argv.includes('--json')) {
  const entries = figures.map(({ name, value, limit }) => [name, { value, limit, met: value <= limit }]);
  console.log(JSON.stringify(Object.fromEntries(entries)));
} else {
  for (const { name, value, limit, unit } of figures) {
    const verdict = value <= limit ? 'met' : 'MISSED';
    console.log(
      `${name.padEnd(40)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(2)}  limit ${String(limit)}  ${verdict}`,
    );
  }
}
process.exitCode = figures.every(({ value, limit }) => value <= limit) ? 0 : 1;

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { diagnosisProperties } from '../test/diagnosis/properties';
import { cleanStaysClean } from '../test/property/clean-stays-clean';
import { neverMisread } from '../test/property/never-misread';
import { describeFailure, failureOf, type Failure, type Property } from '../test/property/property';
import { readAsWritten } from '../test/property/read-as-written';

const folder = join('.test-results', 'property');
const usual = 10_000;

/** Writes a page that failed and what should be read from it, as a fixture is written. */
function keep({ name }: Property, { seed, page, expectation }: Failure): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}-${seed}`);
  writeFileSync(`${path}.${page.extension}`, page.content);
  writeFileSync(`${path}.expected.json`, `${JSON.stringify(expectation(), null, 2)}\n`);
}

/** Tries one property on pages of so many seeds and returns how many failed. */
function tryOut(property: Property, first: number, count: number): number {
  const start = performance.now();
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0);
  let failed = 0;
  for (let done = 1; done <= count; done += 1) {
    const failure = failureOf(property, first + done - 1);
    if (failure !== null) {
      failed += 1;
      keep(property, failure);
      console.log(`${property.name}, ${describeFailure(failure)}`);
    }
    if (done % 1000 === 0 || done === count) {
      console.log(`${property.name}: ${done} of ${count} pages, ${failed} failed, ${seconds()} s`);
    }
  }
  return failed;
}

/** Tries what is proved of the diagnosis on reports of so many seeds and returns how many failed. */
function tryOutDiagnosis(first: number, count: number): number {
  let failed = 0;
  for (const { name, share, mistakesOf } of diagnosisProperties) {
    const draws = Math.max(1, Math.round(count * share));
    let failedHere = 0;
    for (let seed = first; seed < first + draws; seed += 1) {
      const mistakes = mistakesOf(seed);
      if (mistakes.length === 0) continue;
      failedHere += 1;
      console.log(`${name}, seed ${seed}:`, ...mistakes.slice(0, 3));
    }
    console.log(`${name}: ${draws} reports, ${failedHere} failed`);
    failed += failedHere;
  }
  return failed;
}

const [count = usual, first = 0] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(first) || first < 0) {
  console.error('用法：npm run property -- [页数] [起始种子]');
  console.error('Usage: npm run property -- [pages] [first seed]');
  process.exit(2);
}
const failed = [
  ...[readAsWritten, neverMisread, cleanStaysClean].map((property) => tryOut(property, first, count)),
  tryOutDiagnosis(first, count),
];
if (failed.some((each) => each > 0)) {
  console.error(`没有通过的页面及其应有的读数：${folder}`);
  console.error(`The pages that failed are in ${folder}, each beside what should be read from it.`);
  process.exitCode = 1;
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Where Vitest writes the JSON report of a step: a path from the repository's root. */
export function testReport(step) {
  return `.test-results/${step}.json`;
}

/** Removes the report of an earlier run, lest it be counted again. */
export function forgetTests(step) {
  rmSync(join(root, testReport(step)), { force: true });
}

/**
 * How many tests of a step passed and failed.
 *
 * A test file that could not be loaded counts as one failure, and so does a run that ended badly without
 * naming a failed test.
 *
 * @param {string} step whose tests were just run
 * @param {boolean} endedWell whether Vitest ended with exit code 0
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(step, endedWell) {
  const path = join(root, testReport(step));
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const notLoaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + notLoaded;
  return { passed: report.numPassedTests, failed: failed === 0 && !endedWell ? 1 : failed };
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Where Vitest writes the JSON report of a project: a path from the repository's root. */
export function testReport(project) {
  return `.test-results/${project}.json`;
}

/** Removes the report of an earlier run, lest it be counted again. */
export function forgetTests(project) {
  rmSync(join(root, testReport(project)), { force: true });
}

/**
 * How many tests of a project passed and failed.
 *
 * A test file that could not be loaded counts as one failure, and so does a run that ended badly without
 * naming a failed test.
 *
 * @param {string} project a project of vitest.config.ts that was just run
 * @param {boolean} endedWell whether Vitest ended with exit code 0
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(project, endedWell) {
  const path = join(root, testReport(project));
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const notLoaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + notLoaded;
  return { passed: report.numPassedTests, failed: failed === 0 && !endedWell ? 1 : failed };
}

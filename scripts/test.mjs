import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { buildExtension } from './extension.mjs';
import { countTests, forgetTests, testReport } from './test-results.mjs';
import { runInstalled } from './run.mjs';

/** A step that counts as one: it passes or fails as a whole. */
const whole = (name, succeeds) => ({
  name,
  run: () => (succeeds() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A step that counts every test of a Vitest project. */
const tests = (project, options = {}) => ({
  name: project,
  ...options,
  run: () => {
    forgetTests(project);
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${testReport(project)}`];
    const isBuilt = options.after !== undefined && isChosen(options.after);
    const environment = isBuilt ? { GOUJI_PREBUILT: '1' } : {};
    return countTests(project, runInstalled('vitest', ['run', '--project', project, ...report], environment));
  },
});

const steps = [
  whole('lint', () => runInstalled('eslint', ['.', '--max-warnings', '0'])),
  whole('format', () => runInstalled('prettier', ['--check', '--log-level', 'warn', '.'])),
  whole('types', () => runInstalled('tsc', ['--noEmit'])),
  tests('unit'),
  tests('dom', { needsBrowser: true }),
  whole('build-chrome', () => buildExtension('chrome')),
  whole('build-firefox', () => buildExtension('firefox')),
  tests('extension', { needsBrowser: true, after: 'build-chrome' }),
];

/** Whether the command line asks for that step, by its name or the start of it; naming none asks for all. */
function isChosen(name) {
  const wanted = process.argv.slice(2);
  return wanted.length === 0 || wanted.some((start) => name.startsWith(start));
}

/** Runs one step under a headline and adds its duration in seconds to its counts. */
function runStep(step) {
  console.log(`\n=== ${step.name} ===`);
  const start = performance.now();
  const counts = step.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { name: step.name, seconds, ...counts };
}

/** The one failure of a step that could not be run. */
const notRun = (name, reason) => ({ name: `${name} (${reason})`, seconds: '0.0', passed: 0, failed: 1 });

function runAll(chosen) {
  if (!ensureDependencies()) return [notRun('all steps', 'npm ci failed')];
  const hasBrowser = !chosen.some((step) => step.needsBrowser) || ensureChromium();
  const results = [];
  for (const step of chosen) {
    if (step.needsBrowser && !hasBrowser) results.push(notRun(step.name, 'no Chromium'));
    else if (results.some(({ name, failed }) => name === step.after && failed > 0)) {
      results.push(notRun(step.name, `${step.after} failed`));
    } else results.push(runStep(step));
  }
  return results;
}

const chosen = steps.filter((step) => isChosen(step.name));
if (chosen.length === 0) {
  console.error(`没有这样的步骤。可选：${steps.map((step) => step.name).join('、')}`);
  console.error(`There is no such step. Choose from: ${steps.map((step) => step.name).join(', ')}`);
  process.exit(2);
}
const results = runAll(chosen);
console.log('');
for (const { name, seconds, passed, failed } of results) {
  const verdict = failed === 0 ? 'ok  ' : 'FAIL';
  console.log(`${verdict} ${name.padEnd(32)} ${seconds.padStart(7)} s  ${passed} passed, ${failed} failed`);
}
const total = (count) => results.reduce((sum, result) => sum + result[count], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;

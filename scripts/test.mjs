import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { ensureFirefox } from './ensure-firefox.mjs';
import { buildExtension } from './extension.mjs';
import { countTests, forgetTests, testReport } from './test-results.mjs';
import { run, runInstalled } from './run.mjs';

/** What makes sure of a browser, by its name. */
const browsers = { Chromium: ensureChromium, Firefox: ensureFirefox };

/** A step that counts as one: it passes or fails as a whole. */
const whole = (name, succeeds, options = {}) => ({
  name,
  ...options,
  run: () => (succeeds() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A step that counts every test of some Vitest projects: of the one by its name, if no others are given. */
const tests = (name, { projects = [name], ...options } = {}) => ({
  name,
  ...options,
  run: () => {
    forgetTests(name);
    const chosen = projects.flatMap((project) => ['--project', project]);
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${testReport(name)}`];
    const isBuilt = options.after?.every(isChosen) ?? false;
    const environment = isBuilt ? { GOUJI_PREBUILT: '1' } : {};
    return countTests(name, runInstalled('vitest', ['run', ...chosen, ...report], environment));
  },
});

const steps = [
  whole('lint', () => runInstalled('eslint', ['.', '--max-warnings', '0', '--concurrency', '2'])),
  whole('format', () => runInstalled('prettier', ['--check', '--log-level', 'warn', '.'])),
  whole('licences', () => runInstalled('tsx', ['scripts/licences.ts'])),
  whole('types', () => runInstalled('tsc', ['--noEmit'])),
  whole('unused', () => runInstalled('knip', ['--no-progress'])),
  tests('unit', { projects: ['unit', 'edge'] }),
  whole('package', () => run('node', ['scripts/check-package.mjs'])),
  tests('dom', { needs: ['Chromium'] }),
  whole('build-chrome', () => buildExtension('chrome')),
  whole('sizes', () => runInstalled('tsx', ['scripts/sizes.ts']), { after: ['build-chrome'] }),
  whole('build-firefox', () => buildExtension('firefox')),
  whole('lint-firefox', () => run('node', ['scripts/lint-firefox.mjs']), { after: ['build-firefox'] }),
  tests('extension', { needs: ['Chromium'], after: ['build-chrome'] }),
  tests('browsers', { needs: ['Chromium', 'Firefox'], after: ['build-chrome', 'build-firefox'] }),
];

/** Whether the command line asks for that step, by its name or, where no step has that name, by the start of it. */
function isChosen(name) {
  const wanted = process.argv.slice(2);
  const isName = (word) => steps.some((step) => step.name === word);
  return wanted.length === 0 || wanted.some((word) => (isName(word) ? name === word : name.startsWith(word)));
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
  const needed = new Set(chosen.flatMap(({ needs = [] }) => needs));
  const missing = [...needed].filter((name) => !browsers[name]());
  const results = [];
  for (const step of chosen) {
    const { name, needs = [], after = [] } = step;
    const lacking = needs.find((browser) => missing.includes(browser));
    const failed = results.find((result) => after.includes(result.name) && result.failed > 0);
    if (lacking !== undefined) results.push(notRun(name, `no ${lacking}`));
    else if (failed !== undefined) results.push(notRun(name, `${failed.name} failed`));
    else results.push(runStep(step));
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

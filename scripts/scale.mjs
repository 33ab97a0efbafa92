import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { run, runInstalled } from './run.mjs';

/**
 * Measures the command of the package on a crawl, one process and two, and enters what it measured in docs/scale.md.
 */
const ready = ensureDependencies() && run('node', ['scripts/build-library.mjs']);
process.exitCode = ready && runInstalled('tsx', ['test/bench/scale/main.ts']) ? 0 : 1;

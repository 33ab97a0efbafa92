import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './run.mjs';

/** What is said when nothing could be measured: 1 means that a limit is missed without a reason. */
const notMeasured = 2;

/** Prepares what the measurements need; what it says goes to stderr, for stdout is the figures' alone. */
function prepare() {
  const { status } = spawnSync(process.execPath, [join(root, 'test/bench/prepare.mjs')], {
    stdio: [0, 2, 2],
  });
  return status === 0;
}

function measure() {
  const words = ['--import', 'tsx', join(root, 'test/bench/bench.ts'), ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  return status ?? notMeasured;
}

process.exitCode = prepare() ? measure() : notMeasured;

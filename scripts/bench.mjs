import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root, runInstalled } from './run.mjs';

/** Prepares what the measurements need; what it says goes to stderr, for stdout is the figures' alone. */
function prepare() {
  const { status } = spawnSync(process.execPath, [join(root, 'test/bench/prepare.mjs')], {
    stdio: [0, 2, 2],
  });
  return status === 0;
}

const ready = prepare();
process.exitCode = ready && runInstalled('tsx', ['test/bench/bench.ts', ...process.argv.slice(2)]) ? 0 : 1;

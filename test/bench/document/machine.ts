import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { findChromium } from '../../../scripts/chromium.mjs';

function browserVersion(): string {
  const program = findChromium();
  if (program === undefined) return 'no Chromium';
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /^\S+ [\d.]+/.exec(stdout.trim())?.[0] ?? 'a Chromium that does not tell its version';
}

/** When and on what was measured: one line. */
export function describeMachine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return [
    `Measured on ${day}: Node ${process.versions.node}, ${browserVersion()},`,
    `${model} (${processors.length} cores seen), ${memory} GB of memory.`,
  ].join(' ');
}

import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { runInstalled } from './run.mjs';

const done =
  ensureDependencies() && runInstalled('tsx', ['scripts/release/main.ts', ...process.argv.slice(2)]);
process.exitCode = done ? 0 : 1;

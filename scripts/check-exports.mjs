import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { runInstalled } from './run.mjs';

const done = ensureDependencies() && runInstalled('tsx', ['scripts/check-exports.ts']);
process.exitCode = done ? 0 : 1;

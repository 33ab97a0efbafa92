import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { runInstalled } from './run.mjs';

const done = ensureDependencies() && runInstalled('tsx', ['scripts/zip/check.ts']);
process.exitCode = done ? 0 : 1;

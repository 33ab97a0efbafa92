import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { buildExtension } from './extension.mjs';
import { runInstalled } from './run.mjs';

const built = ensureDependencies() && buildExtension('chrome') && buildExtension('firefox');
process.exitCode = built && runInstalled('tsx', ['scripts/zip/main.ts']) ? 0 : 1;

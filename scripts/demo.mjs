import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { buildExtension } from './extension.mjs';
import { runInstalled } from './run.mjs';

// Packages and Chromium first: the rest is TypeScript and needs both.
const ready = ensureDependencies() && ensureChromium() && buildExtension();
process.exitCode = ready && runInstalled('tsx', ['scripts/demo/demo.ts']) ? 0 : 1;

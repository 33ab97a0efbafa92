import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { buildExtension } from './extension.mjs';
import { runInstalled } from './run.mjs';

const ready = ensureDependencies() && ensureChromium() && buildExtension();
const taken = ready && runInstalled('tsx', ['scripts/store-pictures/take-all.ts']);
process.exitCode = taken ? 0 : 1;

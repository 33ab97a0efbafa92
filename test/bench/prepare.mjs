import process from 'node:process';
import { ensureDependencies } from '../../scripts/dependencies.mjs';
import { ensureChromium } from '../../scripts/ensure-chromium.mjs';
import { buildExtension } from '../../scripts/extension.mjs';

const ready = ensureDependencies() && ensureChromium() && buildExtension();
process.exitCode = ready ? 0 : 1;

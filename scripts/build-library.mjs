import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildCode } from './library/build-code.mjs';
import { buildTypes } from './library/build-types.mjs';
import { root } from './run.mjs';

/** What the package holds of its own making. */
const folder = join(root, 'dist');

await buildCode(folder);
copyFileSync(join(root, 'docs/schema/report.schema.json'), join(folder, 'report.schema.json'));
const succeeded = buildTypes(join(folder, 'index.d.ts'), process.argv.includes('--record'));
process.exitCode = succeeded ? 0 : 1;

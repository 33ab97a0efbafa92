import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checkCommand } from './check-package/command.mjs';
import { checkContents } from './check-package/contents.mjs';
import { runExamples } from './check-package/examples.mjs';
import { installPackage } from './check-package/install.mjs';
import { checkTypes } from './check-package/types.mjs';
import { ensureDependencies } from './dependencies.mjs';

/** Tries the package in an empty project; with `--record`, writes what the programs of the document print. */
function tryPackage() {
  const { folder, packed } = installPackage();
  try {
    const { names, problems } = runExamples(folder, process.argv.includes('--record'));
    const all = [
      ...problems,
      ...checkTypes(folder, names),
      ...checkCommand(folder),
      ...checkContents(folder),
    ];
    for (const problem of all) console.error(problem);
    const size = (statSync(join(folder, packed)).size / 1000).toFixed(0);
    console.log(`${packed}: ${size} kB, ${names.length} programs run, ${all.length} problems`);
    return all.length === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = ensureDependencies() && tryPackage() ? 0 : 1;

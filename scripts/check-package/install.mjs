import { cpSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../run.mjs';
import { runIn } from './project.mjs';

/** @throws Error with what the command said, where it failed */
function succeedIn(folder, command, args) {
  const { code, out, err } = runIn(folder, command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${out}${err}`);
  return out;
}

/** The folders of the packages that an installation without those for development has. */
function runtimePackages() {
  const listed = succeedIn(root, 'npm', ['ls', '--omit=dev', '--all', '--parseable']);
  return listed.split('\n').filter((folder) => folder !== '' && relative(root, folder) !== '');
}

/**
 * Packs the repository and installs the package into an empty project. The packages that it needs are those of
 * this repository's own installation, and only those that it declares: no registry is asked.
 *
 * @returns {{ folder: string, packed: string }} the project, absolute, and the package's file in it
 * @throws Error where packing or installing failed
 */
export function installPackage() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gouji-package-')));
  writeFileSync(join(folder, 'package.json'), '{ "name": "trial", "private": true, "type": "module" }\n');
  succeedIn(root, 'npm', ['pack', '--pack-destination', folder]);
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  for (const source of runtimePackages()) {
    cpSync(source, join(folder, relative(root, source)), { recursive: true });
  }
  succeedIn(folder, 'npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed}`]);
  return { folder, packed };
}

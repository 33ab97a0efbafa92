import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { lockedPackages, withDependencies, type LockedPackages, type ShippedPackage } from './lock-file';

/** Where the code that ships stands. */
const sources = ['src', 'entrypoints'];

/** What the build puts in by itself, helpers of a few lines, and the dictionary behind the traditional script. */
const putInByBuild = ['wxt', '@wxt-dev/browser', 'vite', 'rolldown', 'opencc-js'];

/** Declarations of types, of which nothing is left when the code runs. */
const isDeclaration = (name: string): boolean => name.startsWith('@types/') || name === 'undici-types';

/** The package that an import names; null for a file of ours and for a part of Node. */
export function packageIn(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('node:') || specifier.includes(':')) return null;
  const [first = '', second = ''] = specifier.split('/');
  return specifier.startsWith('@') ? `${first}/${second}` : first;
}

/** The packages that the code that ships imports itself. */
function importedPackages(): Set<string> {
  const names = new Set<string>();
  for (const folder of sources) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'));
      for (const { fileName } of importedFiles) {
        const name = packageIn(fileName);
        if (name !== null) names.add(name);
      }
    }
  }
  return names;
}

/**
 * The packages whose code may ship, in extension or command line: what the code imports with all that this depends on,
 * and what the build puts in. More than is left after the build, never less.
 *
 * @throws Error where one of them is not installed
 */
export function shippedPackages(packages: LockedPackages = lockedPackages()): ShippedPackage[] {
  const names = new Set([...importedPackages(), ...putInByBuild]);
  return withDependencies(packages, names, new Set(putInByBuild)).filter(({ name }) => !isDeclaration(name));
}

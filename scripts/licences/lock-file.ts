import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const entrySchema = z.object({
  version: z.optional(z.string()),
  license: z.optional(z.string()),
  dependencies: z.optional(z.record(z.string(), z.string())),
});

const lockSchema = z.object({ packages: z.record(z.string(), entrySchema) });

/** What is installed, by place such as `node_modules/a/node_modules/b`. */
export type LockedPackages = z.infer<typeof lockSchema>['packages'];

/** A package that ships. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** What it says of its licence, an SPDX expression; empty for nothing. */
  readonly licence: string;
  /** Where it lies, from the repository's root, from which all of this is run. */
  readonly place: string;
}

/** @throws Error where there is no package-lock.json, or it is not one */
export function lockedPackages(): LockedPackages {
  return lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages;
}

/** The place of the package that a module at a place means by a name, as Node looks for it; null for none. */
function placeOf(packages: LockedPackages, from: string, name: string): string | null {
  for (let around = from; ;) {
    const place = `${around === '' ? '' : `${around}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (around === '') return null;
    around = around.slice(0, Math.max(0, around.lastIndexOf('node_modules/') - 1));
  }
}

/**
 * Packages with all that they depend on, by name.
 *
 * @param names theirs
 * @param alone of these no more than the package itself ships
 * @throws Error where one of them is not installed
 */
export function withDependencies(
  packages: LockedPackages,
  names: Iterable<string>,
  alone: ReadonlySet<string>,
): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const open = [...names].map((name) => ({ from: '', name }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { from, name } = next;
    const place = placeOf(packages, from, name);
    const entry = place === null ? undefined : packages[place];
    if (place === null || entry === undefined) throw new Error(`${name} is not in package-lock.json`);
    if (found.has(place)) continue;
    const { version = '', license: licence = '', dependencies = {} } = entry;
    found.set(place, { name, version, licence, place });
    if (!alone.has(name))
      open.push(...Object.keys(dependencies).map((each) => ({ from: place, name: each })));
  }
  return [...found.values()].sort((one, other) => (one.place < other.place ? -1 : 1));
}

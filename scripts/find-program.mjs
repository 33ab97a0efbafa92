import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/**
 * Looks for a program of this machine.
 *
 * @param {string | undefined} named its path, where a person has named it
 * @param {readonly string[]} programs the names that it may have
 * @param {Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>} usualPlaces paths by platform
 * @returns {string | undefined} the path that was named, else the first one on the PATH or in the usual places;
 *   undefined where there is none
 */
export function findProgram(named, programs, usualPlaces) {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
  const candidates = [
    named,
    ...(process.platform === 'win32' ? [] : onPath),
    ...(usualPlaces[process.platform] ?? []),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

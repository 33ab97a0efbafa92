import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { storeTexts } from '../store/store-text';
import { versionOf } from '../zip/archives';
import type { ReleaseFacts } from './release-facts';

const lockSchema = z.object({
  version: z.string(),
  packages: z.object({ '': z.object({ version: z.string() }) }),
});

/** What git prints, line by line. */
function git(root: string, ...words: string[]): string[] {
  const output = execFileSync('git', words, { cwd: root, encoding: 'utf8' });
  return output.split('\n').filter((line) => line !== '');
}

/** Files that differ from the last commit, as `git status --porcelain` lists them. */
export const uncommittedIn = (root: string): string[] => git(root, 'status', '--porcelain');

/** A day where this runs, such as `2026-11-24`. */
function dayOf(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * @param root the repository's root, absolute
 * @throws Error where it is no clone, or package.json or package-lock.json cannot be understood
 */
export function readFacts(root: string): ReleaseFacts {
  const text = (name: string): string => readFileSync(join(root, name), 'utf8');
  const version = versionOf(root);
  const lock = lockSchema.parse(JSON.parse(text('package-lock.json')));
  return {
    version,
    lockVersions: [lock.version, lock.packages[''].version],
    changelog: text('CHANGELOG.md'),
    today: dayOf(new Date()),
    branch: git(root, 'rev-parse', '--abbrev-ref', 'HEAD').join(''),
    uncommitted: uncommittedIn(root),
    tags: git(root, 'tag', '--list'),
    tagsHere: git(root, 'tag', '--points-at', 'HEAD'),
    withoutNotes: storeTexts(root)
      .filter((texts) => (texts.parts('Release notes').get(version) ?? '') === '')
      .map(({ language }) => language),
  };
}

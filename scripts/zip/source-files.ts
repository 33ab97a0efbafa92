import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files';

/** Pictures for people who read the documents: most of the repository's bytes, and nothing is built from them. */
const leftOut: readonly string[] = ['docs/screenshots', 'store/pictures'];

const isLeftOut = (path: string): boolean =>
  leftOut.some((folder) => path === folder || path.startsWith(`${folder}/`));

/**
 * The files of the sources archive: in a clone what git knows or would take, in an unpacked archive what lies there,
 * less what `.gitignore` names. Both give the same list.
 *
 * @param root the repository's root, absolute
 * @returns paths within it, `/` between folders
 */
export function sourceFiles(root: string): string[] {
  return existsSync(join(root, '.git')) ? filesByGit(root) : unpackedFiles(root);
}

function filesByGit(root: string): string[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', words, { cwd: root, encoding: 'utf8' }).split('\0');
  // A file that was deleted and not yet committed is still listed.
  return listed.filter((path) => path !== '' && !isLeftOut(path) && existsSync(join(root, path)));
}

function unpackedFiles(root: string): string[] {
  const isIgnored = ignoredBy(readFileSync(join(root, '.gitignore'), 'utf8'));
  return listFiles(root, (path) => !isIgnored(path) && !isLeftOut(path));
}

/**
 * What a `.gitignore` leaves out.
 *
 * @param rules its text: names, with `/` behind them or `*` as their beginning; it knows no more
 * @returns whether a path is left out, by the name of the file or folder alone
 * @throws Error where a line is of another kind
 */
export function ignoredBy(rules: string): (path: string) => boolean {
  const names = rules.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const unknown = names.find((name) => !/^\*?[\w.-]+\/?$/.test(name));
  if (unknown !== undefined) throw new Error(`a line of .gitignore is not understood: ${unknown}`);
  return (path) => {
    const last = path.slice(path.lastIndexOf('/') + 1);
    return names.some((name) =>
      name.startsWith('*') ? last.endsWith(name.slice(1)) : last === name.replace('/', ''),
    );
  };
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { listFiles } from './list-files';
import { packFiles } from './pack-files';
import { sourceFiles } from './source-files';

/** The kinds of archives of a release: a package for each kind of browser, and what both are built from. */
export const archiveKinds = ['chrome', 'firefox', 'sources'] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

/** The folder that archives lie in, within the repository's root. */
export const archiveFolder = '.output';

/**
 * @param version such as `1.2.0`
 * @returns the archive's file name, such as `gouji-1.2.0-firefox.zip`
 */
export const archiveName = (kind: ArchiveKind, version: string): string => `gouji-${version}-${kind}.zip`;

const packageSchema = z.object({ version: z.string() });

/**
 * @param root the repository's root, absolute
 * @returns the version in its package.json
 */
export function versionOf(root: string): string {
  return packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;
}

/** What a package never holds: it would be of no use in it, or of too much weight. */
const unwanted = /\.(map|woff2?|ttf|otf|zip|ts|tsx)$/;

function packageOf(folder: string): Uint8Array {
  const paths = listFiles(folder);
  const wrong = paths.filter((path) => unwanted.test(path));
  if (wrong.length > 0) throw new Error(`these files do not belong into a package: ${wrong.join(', ')}`);
  return packFiles(folder, paths);
}

/**
 * Packs both built extensions and the sources.
 *
 * @param root the repository's root, absolute; both extensions were built there
 * @returns the absolute paths of the archives written, in the order of `archiveKinds`
 * @throws Error where a package holds what it must not, or was not built
 */
export function writeArchives(root: string): string[] {
  const folder = join(root, archiveFolder);
  const version = versionOf(root);
  const contents: Readonly<Record<ArchiveKind, Uint8Array>> = {
    chrome: packageOf(join(folder, 'chrome-mv3')),
    firefox: packageOf(join(folder, 'firefox-mv2')),
    sources: packFiles(root, sourceFiles(root)),
  };
  mkdirSync(folder, { recursive: true });
  return archiveKinds.map((kind) => {
    const path = join(folder, archiveName(kind, version));
    writeFileSync(path, contents[kind]);
    return path;
  });
}

/**
 * @param path a file
 * @returns the SHA-256 of its bytes in hexadecimal digits, as `sha256sum` prints it
 */
export function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { archiveFolder, archiveKinds, archiveName, sha256Of, versionOf, type ArchiveKind } from './archives';
import { unpackInto } from './unpack';

// Packs what is committed in two clean clones, and once more from the unpacked sources archive alone, with neither
// git nor anything else of the repository; all three must give the same bytes.

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'gouji-zip-'));

/** What must leave no trace in the archives differs between the three: paths, time zone, language. */
const places = {
  first: { folder: join(temporary, 'first'), environment: {} },
  second: {
    folder: join(temporary, 'another folder with a longer name', 'second'),
    environment: { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' },
  },
  sources: { folder: join(temporary, 'from-sources'), environment: { TZ: 'America/St_Johns' } },
} as const;
type Place = keyof typeof places;

const version = versionOf(root);

const archiveIn = (place: Place, kind: ArchiveKind): string =>
  join(places[place].folder, archiveFolder, archiveName(kind, version));

/** Installs, builds and packs in a place, as everybody does. */
function packIn(place: Place): void {
  const { folder, environment } = places[place];
  console.log(`\n=== ${place}: ${folder} ===`);
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(process.execPath, ['scripts/zip.mjs'], { cwd: folder, stdio: 'inherit', env });
  if (status !== 0) throw new Error(`nothing could be packed in ${folder}; the reason is above`);
}

function cloneInto(place: Place): void {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, places[place].folder]);
}

/** Prints the sums of one kind of archive and says whether they are one. */
function isSame(kind: ArchiveKind): boolean {
  const sums = (['first', 'second', 'sources'] as const).map((place) => sha256Of(archiveIn(place, kind)));
  const same = new Set(sums).size === 1;
  console.log(`${same ? 'ok  ' : 'FAIL'} ${archiveName(kind, version)} ${sums.join(' ')}`);
  return same;
}

try {
  const uncommitted = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (uncommitted !== '') console.warn('未提交的修改不在核对之列。 What is not committed is not checked.');
  cloneInto('first');
  cloneInto('second');
  packIn('first');
  packIn('second');
  unpackInto(places.sources.folder, readFileSync(archiveIn('first', 'sources')));
  packIn('sources');

  console.log('\nSHA-256: first clone, second clone, from the sources archive');
  const isRepeatable = archiveKinds.map(isSame).every((same) => same);
  if (isRepeatable) {
    mkdirSync(join(root, archiveFolder), { recursive: true });
    for (const kind of archiveKinds)
      copyFileSync(archiveIn('first', kind), join(root, archiveFolder, archiveName(kind, version)));
    console.log(
      `已核对的压缩包已复制到 ${archiveFolder}。 The archives, so checked, now lie in ${archiveFolder}.`,
    );
  }
  process.exitCode = isRepeatable ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

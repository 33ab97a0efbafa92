import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../../scripts/zip/list-files';
import { packFiles } from '../../../scripts/zip/pack-files';
import { unpackInto } from '../../../scripts/zip/unpack';

const folders: string[] = [];

/** A temporary folder with these files, written in this order, changed last at that moment. */
function folderWith(files: readonly (readonly [path: string, text: string])[], changed: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-pack-'));
  folders.push(folder);
  mkdirSync(join(folder, 'chunks'));
  for (const [path, text] of files) {
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), changed, changed);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const files = [
  ['manifest.json', '{}'],
  ['chunks/b.js', 'b'.repeat(1000)],
  ['chunks/a.js', '甲'],
] as const;

describe('packing', () => {
  it('gives the same bytes whatever the order and the age of the files', () => {
    const one = folderWith(files, new Date('2024-02-29T23:59:59Z'));
    const other = folderWith([...files].reverse(), new Date('2031-07-01T00:00:00Z'));
    const packed = packFiles(one, listFiles(one));
    expect(packFiles(other, listFiles(other).reverse())).toEqual(packed);
    expect(Object.keys(unzipSync(packed))).toEqual(['chunks/a.js', 'chunks/b.js', 'manifest.json']);
  });

  it('stores one moment that is noon of a day in 1980 by every clock', () => {
    const folder = folderWith(files, new Date());
    const header = new DataView(packFiles(folder, ['manifest.json']).buffer);
    expect(header.getUint16(10, true)).toBe(12 << 11);
    expect(header.getUint16(12, true)).toBe((1 << 5) | 1);
  });

  it('can be unpacked again', () => {
    const folder = folderWith(files, new Date());
    const target = join(folder, 'unpacked');
    unpackInto(target, packFiles(folder, listFiles(folder)));
    expect(packFiles(target, listFiles(target))).toEqual(
      packFiles(
        folder,
        files.map(([path]) => path),
      ),
    );
    expect(strFromU8(unzipSync(packFiles(target, ['chunks/a.js']))['chunks/a.js'] ?? new Uint8Array())).toBe(
      '甲',
    );
  });
});

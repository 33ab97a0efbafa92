import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../../src/export/zip-in-one-thread';

/** Above what `fflate` packs without a worker. */
const large = Uint8Array.from({ length: 400_000 }, (_, index) => (index * 7919) % 251);

test('a large file is packed before the call returns', () => {
  const archives: unknown[] = [];
  zip({ 'a.xml': large }, (error, archive) => {
    expect(error).toBeNull();
    archives.push(archive && unzipSync(archive)['a.xml']);
  });
  expect(archives).toEqual([large]);
});

test('what cannot be packed is told', () => {
  const errors: unknown[] = [];
  zip({ ['长'.repeat(30_000)]: large }, (error) => errors.push(error));
  expect(errors).toEqual([expect.any(Error)]);
});

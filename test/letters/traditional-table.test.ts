import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { traditionalTableSource } from '../../scripts/generate-traditional-table';
import { sharedCharacters, traditionalOnly } from '../../src/letters/traditional-table';

describe('the table of traditional letters', () => {
  test('is what its generator makes of the dictionary', async () => {
    expect(readFileSync('src/letters/traditional-table.ts', 'utf8')).toBe(await traditionalTableSource());
  });

  test('holds pairs, each first character once', () => {
    const firsts = [...(traditionalOnly + sharedCharacters)].filter((_, index) => index % 2 === 0);
    expect((traditionalOnly.length + sharedCharacters.length) % 2).toBe(0);
    expect(new Set(firsts).size).toBe(firsts.length);
  });
});

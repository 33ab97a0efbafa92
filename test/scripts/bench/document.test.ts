import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withBlocks } from '../../bench/document/blocks';
import { noReason } from '../../bench/document/figure-table';
import { markdownTable } from '../../bench/document/markdown-table';

const begin = '<!-- one: written by npm run bench -->';
const end = '<!-- end of one -->';

describe('the document', () => {
  test('keeps all that stands outside the places', () => {
    const text = `Before.\n\n${begin}\n\nold\n\n${end}\n\nAfter.\n`;
    expect(withBlocks(text, { one: 'new' })).toBe(`Before.\n\n${begin}\n\nnew\n\n${end}\n\nAfter.\n`);
    expect(withBlocks(withBlocks(text, { one: 'new' }), { one: 'newer' })).not.toContain('new\n');
  });

  test('without a place it is left alone', () => {
    expect(() => withBlocks('Nothing.', { one: 'new' })).toThrow('no place for one');
    expect(() => withBlocks(`${end} ${begin}`, { one: 'new' })).toThrow('no place for one');
  });

  test('has a place for all that is written', () => {
    const document = readFileSync('docs/benchmarks.md', 'utf8');
    const blocks = { figures: '', missed: '', rates: '', layouts: '' };
    expect(() => withBlocks(document, blocks)).not.toThrow();
  });

  test('gives a reason for every goal that is missed', () => {
    expect(readFileSync('docs/benchmarks.md', 'utf8')).not.toContain(noReason);
  });

  test('cells cannot break a table', () => {
    expect(markdownTable(['a', 'b'], [['1|2', 'x\ny']])).toBe('| a | b |\n| --- | --- |\n| 1\\|2 | x y |');
  });
});

import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../src/table/flow';
import { layOut } from './lay-out';
import { placeOf } from '../../src/table/line-pieces';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

type ParsedNode = ReturnType<typeof parsePage>;

function lineIn(markup: string): TextBlock<ParsedNode> {
  const [block] = layOut(parsedTree, parsePage(markup)).blocks.filter((each) => each.kind === 'text');
  if (block === undefined) throw new Error('no line');
  return block;
}

/** What the text nodes themselves hold where a word of the line stands. */
function standing(markup: string, word: string): string[] {
  const line = lineIn(markup);
  const start = line.text.indexOf(word);
  return placeOf(line, start, start + word.length).map(({ node, start: from, end }) =>
    parsedTree.textOf(node).slice(from, end),
  );
}

describe('a word of a line and the text nodes that hold it', () => {
  test.each([
    ['in one node', '<p>共收到申请17件</p>', '17件', ['17件']],
    ['torn over spans', '<p>共收到<span>申请1</span><b>7</b>件</p>', '申请17件', ['申请1', '7', '件']],
    ['at the very start', '<p>一、总体情况</p>', '一、', ['一、']],
    ['the whole line', '<p><b>甲</b>乙</p>', '甲乙', ['甲', '乙']],
    ['after collapsed white space', '<p>  甲 \n\t 乙 17 件</p>', '17 件', ['17 件']],
    ['over collapsed white space', '<p>收到 \n\t 17件</p>', '到 17', ['到 \n\t 17']],
    ['white space that ends one node', '<p>收到  <b>17</b></p>', '到 17', ['到  ', '17']],
    ['after white space nodes that are left out', '<p> <b> </b> <i>甲乙</i></p>', '乙', ['乙']],
    ['no-break spaces stay letters', '<p>甲&nbsp;&nbsp;乙丙</p>', '\u00a0乙', ['\u00a0乙']],
    ['no-break spaces at the start are trimmed', '<p>&nbsp;\u3000甲乙</p>', '乙', ['乙']],
    ['letters beyond the basic plane', '<p>𠮷县<b>收到</b></p>', '县收', ['县', '收']],
  ])('%s', (_, markup, word, pieces) => {
    expect(standing(markup, word)).toEqual(pieces);
  });

  test('a break ends the line: what follows it is on another', () => {
    const lines = layOut(parsedTree, parsePage('<p>共 收到<br> 17件</p>')).blocks;
    expect(lines.map((line) => (line.kind === 'text' ? placeOf(line, 0, 2) : []))).toMatchObject([
      [{ start: 0, end: 2 }],
      [{ start: 1, end: 3 }],
    ]);
  });

  test('an empty stretch and one beyond the line are nowhere', () => {
    const line = lineIn('<p>甲乙</p>');
    expect([placeOf(line, 1, 1), placeOf(line, 2, 5), placeOf(line, 5, 9)]).toEqual([[], [], []]);
  });
});

test('every letter of every line of a page is found where it stands', () => {
  const markup = '<h1> 甲 \n 乙</h1><div>丙<p>丁 <b> 戊</b><br>己</p>&nbsp;庚  辛</div>';
  for (const block of layOut(parsedTree, parsePage(markup)).blocks) {
    if (block.kind !== 'text') continue;
    for (let position = 0; position < block.text.length; position += 1) {
      const places = placeOf(block, position, position + 1);
      const letters = places.map(({ node, start, end }) => parsedTree.textOf(node).slice(start, end));
      expect(letters.map((letter) => letter.replace(/[ \t\r\n\f]+/g, ' '))).toEqual([block.text[position]]);
    }
  }
});

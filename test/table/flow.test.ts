import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/table/flow';
import { layOut } from './lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const flowOf = (markup: string) => layOut(parsedTree, parsePage(markup));

function said(block: Block<unknown>): string {
  if (block.kind === 'table') return block.hidden ? 'hidden table' : 'table';
  if (block.kind === 'picture') return 'picture';
  if (block.kind === 'embedded') return `embedded ${block.address}`;
  return block.kind === 'link' ? `link ${block.text} ${block.href}` : block.text;
}

const blocksOf = (markup: string): string[] => flowOf(markup).blocks.map(said);

describe('readFlow', () => {
  test.each([
    [
      'what is embedded, and nothing of what an object holds',
      '<p>甲</p><iframe src="1.html" title="乙"></iframe><embed src="2.pdf"><object data="3.pdf"><a href="4.zip">丙</a></object>',
      ['甲', 'embedded 1.html', 'embedded 2.pdf', 'embedded 3.pdf'],
    ],
    [
      'nothing embedded that is hidden or without an address',
      '<iframe></iframe><object data="1.pdf" hidden></object><div hidden><embed src="2.pdf"></div>',
      [],
    ],
    [
      'what is embedded in a cell',
      '<table><tr><td><iframe src="1.html"></iframe><td>2</table>',
      ['table', 'embedded 1.html'],
    ],
    ['lines', '<h1>题目</h1><p>甲<b>乙</b></p>丙<br>丁', ['题目', '甲乙', '丙', '丁']],
    ['a table among lines', '<p>甲</p><table><tr><td>1<td>2</table><p>乙</p>', ['甲', 'table', '乙']],
    ['hidden lines are left out', '<p>甲</p><p hidden>乙</p><p style="visibility:hidden">丙</p>', ['甲']],
    ['a hidden table is marked', '<table hidden><tr><td>1<td>2</table>', ['hidden table']],
    [
      'a table in something hidden is marked',
      '<div style="display:none"><p>甲</p><table><tr><td>1<td>2</table></div>',
      ['hidden table'],
    ],
    [
      'what follows something hidden is shown',
      '<div hidden><p>甲</p></div><table><tr><td>1<td>2</table>',
      ['table'],
    ],
    ['a picture', '<p>甲<img src="a.png"></p>', ['picture', '甲']],
    ['a hidden picture is left out', '<p hidden><img src="a.png"></p>', []],
    ['a link and its text', '<p><a href="a.pdf"> 附件 </a></p>', ['link 附件 a.pdf', '附件']],
    ['an anchor without an address is no link', '<p><a name="x">甲</a></p>', ['甲']],
    [
      'a table of one column lays out the page',
      '<table><tr><td><p>甲</p><tr><td>乙</table>',
      ['table', '甲', '乙'],
    ],
    [
      'a table around tables lays out the page',
      '<table><tr><td>甲<td><table><tr><td>1<td>2</table></table>',
      ['table', '甲', 'table'],
    ],
    ['scripts are left out', '<script>var a</script><p>甲</p>', ['甲']],
  ])('%s', (_, markup, expected) => {
    expect(blocksOf(markup)).toEqual(expected);
  });

  test('a cell of narrative makes its table a layout', () => {
    const table = (text: string) => `<table><tr><td>栏目<td>${text}</table>`;
    expect(blocksOf(table('字'.repeat(401)))).toEqual(['table', '栏目', '字'.repeat(401)]);
    expect(blocksOf(table('字'.repeat(400)))).toEqual(['table']);
  });

  test('a line begins at its first text node', () => {
    const [block] = flowOf('<p> <b>甲</b>乙</p>').blocks;
    expect(block?.kind === 'text' && parsedTree.textOf(block.node)).toBe('甲');
  });

  test.each([
    ['<h1>题目</h1>', true],
    ['<h3><span>题</span>目</h3>', true],
    ['<ucaptitle>题目</ucaptitle>', true],
    ['<h1><p>题目</p></h1>', true],
    ['<h4>题目</h4>', false],
    ['<h2>栏</h2><p>题目</p>', false],
  ])('whether a line stands in a heading: %s', (markup, heading) => {
    expect(flowOf(markup).blocks.at(-1)).toMatchObject({ heading });
  });

  test('the first title counts', () => {
    expect(flowOf('<title> 年度报告 </title><p>甲</p><svg><title>图</title></svg>').title).toBe('年度报告');
    expect(flowOf('<p>甲</p>').title).toBe('');
  });

  test('metas by name in lower case, the first of each', () => {
    const { metas } = flowOf(
      '<meta name="PubDate" content="1"><meta name="pubdate" content="2"><meta charset=utf-8><meta name=x>',
    );
    expect([...metas]).toEqual([
      ['pubdate', '1'],
      ['x', ''],
    ]);
  });
});

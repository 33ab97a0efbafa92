import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../src/pace/steps';
import { isBlock, readText } from '../../src/table/reading';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const textOf = (markup: string): string => inOneGo(readText(parsedTree, parsePage(markup))).text;

describe('readText', () => {
  test.each([
    ['inline pieces join without a space', '<span>申请人情</span><font>况</font>', '申请人情况'],
    ['a break ends the line', '商业<br>企业', '商业\n企业'],
    ['blocks stand on lines of their own', '<p>社会</p><p>公益组织</p>', '社会\n公益组织'],
    ['text around a block stands apart from it', '甲<div>乙</div>丙', '甲\n乙\n丙'],
    ['white space collapses', ' 总 \n\t 计 ', '总 计'],
    ['white space between blocks is none', '<p>甲</p>\n  \n<p>乙</p>', '甲\n乙'],
    ['no-break spaces stay', '总&nbsp;&nbsp;计', '总\u00a0\u00a0计'],
    ['empty lines are left out', '<p></p><p>甲</p><br><br><p>&#32;</p>', '甲'],
    ['an unknown element is inline', '规<o:p>章</o:p>', '规章'],
    ['a raised note mark stands apart', '5<sup>1</sup>', '5 1'],
    ['a removed part is left out', '1<span style="display:none">9</span>2', '12'],
    ['an invisible part is left out', '1<span style="visibility: hidden">9</span>2', '12'],
    ['a hidden part is left out', '1<b hidden>9</b>2', '12'],
    ['scripts are left out', '1<script>9</script><style>8</style>2', '12'],
  ])('%s', (_, markup, text) => {
    expect(textOf(markup)).toBe(text);
  });

  test('inner tables are read apart', () => {
    const read = inOneGo(readText(parsedTree, parsePage('甲<table><tr><td>乙</td></tr></table>丙')));
    expect(read.text).toBe('甲\n丙');
    expect(read.innerTables.map((table) => parsedTree.rawTextOf(table))).toEqual(['乙']);
  });

  test('links and pictures that are displayed are told in order', () => {
    const markup = '<a href="1">甲</a><b><img src="2"></b><a href="3" hidden>乙</a>';
    const { linksAndPictures } = inOneGo(readText(parsedTree, parsePage(markup)));
    expect(linksAndPictures.map((node) => parsedTree.nameOf(node))).toEqual(['a', 'img']);
  });
});

test('a block is told by its name', () => {
  expect(['p', 'td', 'h1', 'li'].every(isBlock)).toBe(true);
  expect(['span', 'a', 'font', 'br'].some(isBlock)).toBe(false);
});

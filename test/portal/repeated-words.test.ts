import { expect, test } from 'vitest';
import { readListPage } from '../../src/portal/list-page';
import { bodyNamed } from '../../src/portal/report-words';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { growthBetween } from '../hostile/processor-time';

// Where a word can be read as one or as two, time doubles with every repetition: few of them are enough to tell.

test('a name of many 区县 takes no longer to tell from that of a group', () => {
  expect(bodyNamed('区县区县区县')).toBeNull();
  expect(growthBetween((count) => bodyNamed(`${'区县'.repeat(count)}财政局`), 9, 20)).toBeLessThan(20);
});

/** A page about reports with one link, which stands below a year and the name of a body. */
function listWith(link: string) {
  const markup = `<title>政府信息公开年报</title><table>
    <tr><th>单位</th><th>2023年</th></tr>
    <tr><td>清河市财政局</td><td><a href="/art/2024/1/26/art_1_2345.html">${link}</a></td></tr></table>`;
  return readListPage(parsedTree, parsePage(markup), 'http://www.test.gov.cn/col/index.html');
}

test('nor does a link of many 网页版 to tell from one that says nothing', () => {
  expect(listWith('网页版网页版').links).toMatchObject([{ body: '清河市财政局', year: 2023 }]);
  expect(listWith('网页版网页版甲').links).toEqual([]);
  expect(growthBetween((count) => listWith(`${'网页版'.repeat(count)}甲`), 13, 26)).toBeLessThan(20);
});

import { expect, test } from 'vitest';
import { formByWords } from '../../src/report/form-by-words';

test.each([
  ['信息内容本年制发件数本年废止件数现行有效件数', '2021'],
  ['信息内容本年新制作数量本年新公开数量对外公开总数量', '2019'],
  ['上一年项目数量本年增减处理决定数量政府集中采购', '2019'],
  ['行政事业性收费', null],
  ['规章行政许可行政处罚行政强制处理决定数量', null],
  ['', null],
])('%s', (letters, form) => {
  expect(formByWords(letters)).toBe(form);
});

import { describe, expect, test } from 'vitest';
import { applications2019, applications2021 } from '../../src/form/applications';
import { form2021 } from '../../src/form/form-2021';
import { RowMatcher } from '../../src/report/row-matcher';

const matcher = new RowMatcher(applications2021.rows);
const best = (labels: readonly string[], by = matcher): string | undefined => {
  const [first] = [...by.scores(labels)].sort(([, a], [, b]) => b - a);
  return first === undefined ? undefined : by.rows[first[0]]?.field;
};

describe('the row that labels stand for', () => {
  test.each([
    [['1.属于国家秘密'], 'deniedStateSecret'],
    [['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'], 'deniedStateSecret'],
    [['属于国家秘密'], 'deniedStateSecret'],
    [['一、本年新收政府', '信息公开申请数量'], 'newlyReceived'],
    [['2.没有现成信息', '需要另行', '制作'], 'unavailableNotCompiled'],
    [['（六）其他处理', '3.其他'], 'otherMiscellaneous'],
    [['3.其他'], 'otherMiscellaneous'],
    [['（六）其他处理', '其他'], 'otherMiscellaneous'],
    [['（六）其他处理', '（七）总计'], 'concluded'],
    [['总计'], 'concluded'],
    [['合计'], 'concluded'],
    [['（五）不予处理', '1.属于国家秘密'], undefined],
    [['（五）不予处理', '6.其他'], undefined],
    [['（三）不予公开', '合计'], undefined],
    [['6.其他'], undefined],
    [['（六）其他'], undefined],
    [['（三）不予公开'], undefined],
    [['（六）其他处理'], undefined],
    [['某某', '4.其他'], undefined],
    [['1.属于国家', '2.秘密'], undefined],
    [[], undefined],
  ])('%j', (labels, field) => {
    expect(best(labels)).toBe(field);
  });

  test('其他处理 in one row', () => {
    const oneRow = new RowMatcher(applications2019.rows);
    expect(best(['（六）其他处理'], oneRow)).toBe('other');
    expect(best(['（六）其他'], oneRow)).toBe('other');
    expect(best(['（六）其他处理', '3.其他'], oneRow)).toBeUndefined();
  });

  test('mark and group speak for a row', () => {
    const scoreOf = (...labels: string[]): number => Math.max(...matcher.scores(labels).values());
    expect(scoreOf('1.重复申请')).toBeLessThan(scoreOf('重复申请'));
    expect(scoreOf('重复申请')).toBeLessThan(scoreOf('2.重复申请'));
    expect(scoreOf('2.重复申请')).toBeLessThan(scoreOf('（五）不予处理', '2.重复申请'));
  });
});

describe('headings of columns', () => {
  test.each([
    [['自然人', '法人或其他组织', '总计'], true],
    [['商业企业', '科研机构'], true],
    [['自 然 人', '总\n计'], true],
    [['总计', '5'], false],
    [['3.其他', '（七）总计', '0', '0'], false],
    [['申请人情况'], false],
  ])('%j', (texts, isHeading) => {
    expect(matcher.isHeading(texts)).toBe(isHeading);
  });
});

test('a label is known whatever its mark', () => {
  expect(['9.重复申请', '（七）总计'].every((text) => matcher.knows(text))).toBe(true);
  expect(['（三）不予公开', '0', '自然人'].some((text) => matcher.knows(text))).toBe(false);
});

describe('labels side by side', () => {
  test.each([
    [['1.属于国家秘密', '2.重复申请'], true],
    [['（三）不予公开', '2.重复申请'], true],
    [['（六）其他处理', '（七）总计'], true],
    [['（五）不予处理', '2.重复申请'], false],
    [['重复申请', '2.重复申请'], false],
    [['办理结果', '予公开', '8.属于行政查询事项'], false],
    [['一、本年新收政府', '信息公开申请数量'], false],
    [['（三）不予公开'], false],
    [[], false],
  ])('%j', (labels, expected) => {
    expect(matcher.areOfSeveralRows(labels)).toBe(expected);
  });
});

test('a group heading as much like another one is none', () => {
  const proactive = new RowMatcher(form2021.tables.proactive.rows);
  expect(best(['第二十条第（）项', '信息内容', '行政处罚'], proactive)).toBe('penalties');
});

import { describe, expect, test } from 'vitest';
import { numberAt } from '../../src/claims/numbers';
import { quantityAt } from '../../src/claims/quantities';
import { unitAt } from '../../src/claims/units';

describe('numberAt', () => {
  test.each([
    ['12件', 12, true],
    ['1,234件', 1234, true],
    ['1,2345件', 1, true],
    ['32064.23万元', 32064.23, true],
    ['3万件', 30000, true],
    ['1.2万件', 12000, false],
    ['一百零五件', 105, true],
    ['十二件', 12, true],
    ['两三件', 23, false],
  ])('%s', (letters, value, exact) => {
    expect(numberAt(letters, 0)).toMatchObject({ value, exact });
  });

  test.each(['件', '百分', '一二三四五六七八九十百千万一二'])('%s is none', (letters) => {
    expect(numberAt(letters, 0)).toBeNull();
  });

  test('more digits than a count can have are read to their end', () => {
    expect(numberAt('9'.repeat(40), 0)).toMatchObject({ value: NaN, end: 40 });
    expect(numberAt(`1${',234'.repeat(20)}`, 0)).toMatchObject({ value: NaN, end: 81 });
  });
});

describe('quantityAt', () => {
  test.each([
    ['12件', { kind: 'count', value: 12, exact: true, unit: { name: '件', kind: 'case' } }],
    ['12余件', { kind: 'count', value: 12, exact: false }],
    ['12件左右', { kind: 'count', value: 12, exact: false, end: 5 }],
    ['10-12件', { kind: 'count', value: 10, exact: false }],
    ['10件至12件', { kind: 'count', value: 10, exact: false }],
    ['12万元', { kind: 'count', value: 12, unit: { name: '万元', kind: 'money' } }],
    ['12人次', { kind: 'count', unit: { name: '人次', kind: 'else' } }],
    ['12，', { kind: 'count', value: 12, unit: null }],
    ['12号文件', { kind: 'date' }],
    ['12345热线', { kind: 'unknown', end: 5 }],
    ['1.5件', { kind: 'unknown' }],
    ['33.9%', { kind: 'percent', value: 33.9, decimals: 1, exact: true }],
    ['百分之五', { kind: 'percent', value: 5, decimals: 0 }],
    ['30%以上', { kind: 'percent', exact: false }],
    ['30-40%', { kind: 'percent', exact: false }],
    ['2024年', { kind: 'yearNumber', value: 2024 }],
    ['2024年度', { kind: 'yearNumber', value: 2024 }],
    ['12月', { kind: 'date' }],
    ['1-12月', { kind: 'date', end: 5 }],
    ['20个工作日', { kind: 'duration', end: 6 }],
  ])('%s', (letters, expected) => {
    expect(quantityAt(letters, 0)).toMatchObject(expected);
  });

  test('letters without a number are none', () => {
    expect(quantityAt('件', 0)).toBeNull();
    expect(quantityAt('百分之', 0)).toBeNull();
  });
});

test('the longest unit counts', () => {
  expect(unitAt('万元', 0)).toEqual({ name: '万元', kind: 'money' });
  expect(unitAt('人次', 0)).toEqual({ name: '人次', kind: 'else' });
  expect(unitAt('甲', 0)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { leastSimilarity, readLabel, similarity } from '../../src/report/label';

describe('readLabel', () => {
  test.each([
    ['一、本年新收政府信息公开申请数量', '一', '本年新收政府信息公开申请数量'],
    ['（七）总计', '七', '总计'],
    ['（七） 总 计', '七', '总计'],
    ['(十二)其他', '十二', '其他'],
    ['1.属于国家秘密', '1', '属于国家秘密'],
    ['1、属于国家秘密', '1', '属于国家秘密'],
    ['１．属于国家秘密', '1', '属于国家秘密'],
    ['1属于国家秘密', '1', '属于国家秘密'],
    ['（1）属于国家秘密', '1', '属于国家秘密'],
    ['五)不予处理', '五', '不予处理'],
    ['3.危及“三安全一稳定”', '3', '危及三安全一稳定'],
    ['三安全一稳定', null, '三安全一稳定'],
    ['規範性文件', null, '规范性文件'],
    ['报(bào)告', null, '报告'],
    ['12', null, '12'],
    ['', null, ''],
  ])('%j', (text, mark, core) => {
    expect(readLabel(text)).toEqual({ mark, core });
  });
});

describe('similarity', () => {
  test.each([
    ['总计', '总计', 1],
    ['规范性文件', '行政规范性文件', 10 / 12],
    ['属于行政执法案件', '属于行政执法案卷', 14 / 16],
    ['其他法律行政止公开', '其他法律行政法规禁止公开', 18 / 21],
    ['本年发件', '本年制发件数', 0.8],
    ['总计', '合计', 0],
    ['', '', 0],
    ['', '总计', 0],
  ])('%s and %s', (a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 10);
    expect(similarity(b, a)).toBeCloseTo(expected, 10);
  });

  test('is nothing below the least', () => {
    expect(similarity('其他', '其他处理')).toBe(0);
    expect(similarity('其他', '其他处理', 0.6)).toBeCloseTo(4 / 6, 10);
    expect(similarity('其他', '其他处理', leastSimilarity)).toBe(0);
  });
});

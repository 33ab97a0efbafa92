import papaparse from 'papaparse';
import { read, utils } from 'xlsx';
import { describe, expect, test } from 'vitest';
import { csvOfFindings, csvOfReports } from '../../src/export/csv';
import { csvOfFigures } from '../../src/export/csv-of-figures';
import { csvHead, csvLines } from '../../src/export/csv-text';
import { refusedResult } from '../ui/results';
import { checkOf, faulty } from './sample-results';

const parsed = (text: string): string[][] => {
  const { data, errors } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};

const records = (text: string): Record<string, string>[] => {
  const [heads = [], ...rows] = parsed(text);
  return rows.map((row) => {
    expect(row).toHaveLength(heads.length);
    return Object.fromEntries(heads.map((head, index) => [head, row[index] ?? '']));
  });
};

describe('a line', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'=1+1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－cmd', "'－cmd"],
    ['＠A1', "'＠A1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+86', "'+86"],
    ['-1+2', "'-1+2"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    ['\u3000=1', "'=1"],
    ['3-5', "'3-5"],
    ['—', '—'],
    ['2025-01-20', '2025-01-20'],
    ['甲,乙', '甲,乙'],
    ['说“甲"乙', '说“甲"乙'],
  ])('shows %j as %j', (text, shown) => {
    expect(parsed(csvLines([[text, '乙']]))).toEqual([[shown, '乙']]);
  });

  test('has numbers as they are, also negative ones', () => {
    expect(csvLines([[-3, 0.5, null, 12]])).toBe('-3,0.5,,12\r\n');
  });

  test('ends in CR and LF; the file begins with the mark of UTF-8', () => {
    expect(csvHead(['甲', '乙'])).toBe('\uFEFF甲,乙\r\n');
  });
});

describe('the findings of a report', () => {
  const lines = records([...csvOfFindings([faulty], 'zh-CN')].join(''));

  test('are a line each, open ones first', () => {
    expect(lines).toHaveLength(faulty.findings.length);
    const states = lines.map(({ 处理状态: state }) => state);
    expect(states.lastIndexOf('待处理')).toBeLessThan(states.indexOf('已忽略'));
  });

  test('have rule, place, figures and cells', () => {
    const balance = lines.find(({ 规则: rule }) => rule === 'applications-balance');
    expect(balance).toMatchObject({
      机关: '青禾县人民政府',
      年度: '2024',
      类别: '错误',
      位置: '表三自然人列',
      填报: '63',
      应为: '60',
    });
    expect(balance?.['单元格路径']).toMatch(/^applications\.concluded\.naturalPerson /);
  });

  test('have the reason of one that is ignored, which is no formula', () => {
    expect(lines.find(({ 规则: rule }) => rule === 'applications-row-total')).toMatchObject({
      处理状态: '已忽略',
      忽略理由: "'=台账如此",
      忽略日期: '2026 年 2 月 1 日',
    });
  });

  test('open in the right columns in a spreadsheet', () => {
    const text = [...csvOfFindings([faulty], 'zh-CN')].join('');
    const { Sheets, SheetNames } = read(Buffer.from(text), { type: 'buffer' });
    const sheet = Sheets[SheetNames[0] ?? ''];
    const rows = sheet === undefined ? [] : utils.sheet_to_json<Record<string, unknown>>(sheet);
    expect(rows).toHaveLength(lines.length);
    expect(rows[0]).toMatchObject({ 机关: '青禾县人民政府', 序号: 1, 处理状态: '待处理' });
  });
});

test('reports are a line each, whatever became of them', () => {
  const lines = records([...csvOfReports([faulty, checkOf(), refusedResult('picture')], 'zh-CN')].join(''));
  expect(lines.map(({ 检查情况: status }) => status)).toEqual(['已检查', '已检查', '表格无法读取']);
  expect(lines[0]).toMatchObject({ 错误: '2', 已忽略: '1', 检查时间: '2026-02-01 16:00' });
  expect(lines[2]?.['错误']).toBe('');
  expect(lines[2]?.['没有结论的原因']).toContain('图片');
});

test('figures are a line each, with what is on the page and what is wrong with it', () => {
  const lines = records(csvOfFigures(faulty, 'zh-CN'));
  const at = (path: string) => lines.find(({ 单元格路径: each }) => each === path);
  expect(at('applications.concluded.naturalPerson')).toMatchObject({
    表: '表三',
    数字: '61',
    填写情况: '数字',
    最可能填错: '是',
  });
  expect(at('proactive.normativeDocuments.inForce')).toMatchObject({
    数字: '22',
    页面文字: '22（其中修订16件）',
    填写情况: '数字带说明',
  });
  expect(at('applications.declinedExcessive.total')).toMatchObject({ 数字: '', 填写情况: '页面上没有' });
});

test('pieces come one after the other, without reading ahead', () => {
  let read = 0;
  function* results() {
    for (;;) {
      read += 1;
      yield faulty;
    }
  }
  const pieces = csvOfReports(results(), 'zh-CN');
  pieces.next();
  pieces.next();
  expect(read).toBe(1);
});

import { describe, expect, test } from 'vitest';
import type { CheckedResult, Diagnosis } from '../../src/check/check-result';
import { letterOf } from '../../src/export/letter';
import { checkReport } from '../check/check-fixture';
import { findingWith, reportWith, resultWith } from '../ui/results';

const at = (result: CheckedResult): CheckedResult => ({
  ...result,
  source: {
    url: 'https://www.example.gov.cn/zfxxgk/a.html?id=1',
    title: '年报',
    checkedAt: '2026-01-20T18:00:00.000Z',
  },
});

const allOf = ({ findings }: CheckedResult): number[] => findings.map((_, index) => index);
const cancelling = at(checkReport('cancelling-columns'));
const several = at(checkReport('several-errors'));
const againstTables = at(checkReport('text-against-tables'));

const ignoring = (result: CheckedResult, index: number, reason: string): CheckedResult => ({
  ...result,
  findings: result.findings.map((finding, position) =>
    position === index ? { ...finding, ignored: { reason, at: '2026-01-21T08:00:00.000Z' } } : finding,
  ),
});

test('a letter on several problems, to the letter', () => {
  expect(letterOf(cancelling, [0, 1]).split('\n')).toEqual([
    '澄江新区管理委员会：',
    '经检查，贵单位《澄江新区管理委员会2025年政府信息公开工作年度报告》（网址：https://www.example.gov.cn/zfxxgk/a.html?id=1，检查日期：2026年1月21日）存在以下2处问题：',
    '1. 表三自然人列办理流程不平衡：一、本年新收60+二、上年结转0=60，三、（七）办理结果总计61+四、结转下年度0=61，两者应当相等，相差1。',
    '   经核算，最可能为：表三“一、本年新收政府信息公开申请数量”自然人列应为61（现为60）；表三“一、本年新收政府信息公开申请数量”法人或其他组织“其他”列应为0（现为1）。',
    '   依据：表三表头所印勾稽关系：第一项加第二项之和，等于第三项加第四项之和（国办公开办函〔2021〕30号）。',
    '2. 表三法人或其他组织“其他”列办理流程不平衡：一、本年新收1+二、上年结转0=1，三、（七）办理结果总计0+四、结转下年度0=0，两者应当相等，相差1。',
    '   可能的原因见第1项。',
    '   依据：表三表头所印勾稽关系：第一项加第二项之和，等于第三项加第四项之和（国办公开办函〔2021〕30号）。',
    '请对照台账予以核实，确有错误的，请及时更正并重新发布。',
  ]);
});

test('a letter on one problem, in English', () => {
  expect(letterOf(cancelling, [1], 'en').split('\n')).toEqual([
    'To 澄江新区管理委员会:',
    'A check of your report “澄江新区管理委员会2025年政府信息公开工作年度报告” (https://www.example.gov.cn/zfxxgk/a.html?id=1, checked on 21 January 2026) found the following:',
    'Table 3, other organisations: received and handled do not balance: newly received 1 + carried in 0 = 1; concluded, total 0 + carried out 0 = 0; difference 1.',
    'By computation the most likely: Table 3, newly received, natural persons should be 61 (is 60); Table 3, newly received, other organisations should be 0 (is 1).',
    'Basis: Printed in the head of Table 3: the first plus the second item equals the third plus the fourth (Notice 国办公开办函〔2021〕30号).',
    'Please verify this against the case files, correct what is wrong and publish the report anew.',
  ]);
});

test('a letter on one problem has no numbers and names the report', () => {
  const letter = letterOf(several, [3]);
  expect(letter).toContain('《临山县人民政府2024年政府信息公开工作年度报告》');
  expect(letter).not.toMatch(/^\d/m);
  expect(letter).toContain(
    '\n表三“一、本年新收政府信息公开申请数量”总计列填报107，按各项合计（自然人88+商业企业12+法律服务机构4+其他2）应为106，相差1。\n',
  );
});

describe('what may have gone wrong', () => {
  const letter = letterOf(several, allOf(several));

  test('is told as likely where it is the only explanation, as several where it is not', () => {
    expect(letter).toContain('经核算，最可能为：表三“（一）予以公开”自然人列应为40（现为46）。');
    expect(letter).toMatch(/经核算，有5种改法都能使勾稽关系成立，请对照台账确定：（1）.+；（5）表四.+。/);
    expect(letter.match(/最可能为/g)).toHaveLength(1);
  });

  test('is told once, and referred to by the number in this letter', () => {
    expect(
      letterOf(several, [1, 3])
        .split('\n')
        .filter((line) => line.includes('可能的原因')),
    ).toEqual(['   可能的原因见第1项。']);
  });

  test('is told by the first of many explanations where there are too many', () => {
    const change = (to: number) => [{ cell: 'applications.granted.total', from: null, to }];
    const diagnosis: Diagnosis = {
      explains: [0],
      changes: change(1),
      alternatives: 29,
      options: [2, 3, 4, 5, 6, 7].map(change),
      message: { 'zh-CN': '', en: '' },
      choices: [],
      suspects: [],
    };
    const finding = findingWith({ rule: 'applications-row-total', severity: 'error', group: 'sums' });
    const told = letterOf(resultWith({ findings: [finding], diagnoses: [diagnosis] }), [0]);
    expect(told).toContain('有30种改法都能使勾稽关系成立，其中较可能的5种如下');
    expect(told).toContain('（5）表三“（一）予以公开”总计列应为5（现为空白）。');
    expect(told).not.toContain('（6）表三');
    const untold = {
      ...diagnosis,
      changes: [],
      message: { 'zh-CN': '错误较多，请逐行核对', en: 'Too many' },
    };
    expect(letterOf(resultWith({ findings: [finding], diagnoses: [untold] }), [0])).toContain(
      '\n错误较多，请逐行核对。\n',
    );
  });
});

describe('the tone', () => {
  test('of a warning is a question: 请核实', () => {
    const warnings = allOf(againstTables).filter(
      (index) => againstTables.findings[index]?.severity === 'warning',
    );
    expect(warnings.length).toBeGreaterThan(2);
    for (const index of warnings) {
      expect(letterOf(againstTables, [index]).split('\n')[2]).toContain('请核实');
      expect(letterOf(againstTables, [index])).not.toContain('请核对');
    }
    const silent = findingWith({ rule: 'blank-total', severity: 'warning' });
    expect(letterOf(resultWith({ findings: [silent] }), [0])).toContain('\n请核实：blank-total 说明。\n');
    expect(letterOf(resultWith({ findings: [silent] }), [0], 'en')).toContain(
      '\nPlease verify: blank-total message.\n',
    );
  });

  test('of a notice is a hint', () => {
    const notice = findingWith({ rule: 'blank-cells', severity: 'notice' });
    expect(letterOf(resultWith({ findings: [notice] }), [0])).toContain('\n（提示）blank-cells 说明。\n');
  });

  test('names a row of table 二 with its article once', () => {
    const lines = letterOf(several, [7]).split('\n');
    expect(lines[2]).toBe(
      '（提示）表二第二十条第（八）项“行政事业性收费”的本年收费金额填“35.2万元”，按35.2计算。单元格内只填数字，说明请写在正文里。',
    );
  });

  test('places words of the text by their section, and the table in the official way', () => {
    expect(letterOf(againstTables, allOf(againstTables))).toContain(
      '第一部分正文写“新收政府信息公开申请165件”，而表三“一、本年新收政府信息公开申请数量”总计列为156。',
    );
  });
});

describe('ignored findings', () => {
  const result = ignoring(ignoring(several, 0, '台账\n无误'), 1, '');

  test('are left out, counted and named with their reasons', () => {
    const letter = letterOf(result, allOf(result));
    expect(letter).toContain('存在以下7处问题');
    expect(letter).not.toContain('表三总计列办理流程不平衡');
    expect(letter.split('\n').at(-2)).toBe(
      '另有2处问题经核实已忽略：“其他”列：办理流程不平衡（理由：台账 无误）；“总计”列：办理流程不平衡（未注明理由）。',
    );
  });

  test('are told where they alone are asked for', () => {
    const letter = letterOf(result, [0]);
    expect(letter).toContain('\n表三法人或其他组织“其他”列办理流程不平衡');
    expect(letter).toContain('另有1处问题经核实已忽略：“总计”列');
  });

  test('do not change the numbers by which causes are referred to', () => {
    const lines = letterOf(result, allOf(result)).split('\n');
    const position = lines.findIndex((line) => line.includes('可能的原因见第1项'));
    expect(lines[position - 1]).toMatch(/^3\. 表三“（一）予以公开”总计列/);
  });
});

describe('what the page does not say', () => {
  const finding = findingWith({ rule: 'not-a-number', severity: 'error' });
  const letterOn = (parts: Parameters<typeof reportWith>[0]): string =>
    letterOf(resultWith({ report: reportWith(parts), findings: [finding] }), [0]);

  test('is paraphrased: the title, the body', () => {
    expect(letterOn({ title: null, year: 2025 })).toContain('《2025年政府信息公开工作年度报告》');
    expect(letterOn({ title: null, year: null })).toContain('《政府信息公开工作年度报告》');
    expect(letterOn({ organization: null }).split('\n')[0]).toBe('有关单位：');
  });

  test('is left out: the address of a file', () => {
    const result = checkReport('cancelling-columns');
    expect(letterOf(result, [0])).not.toContain('网址');
    expect(letterOf(result, [0])).toMatch(/（检查日期：\d{4}年\d{1,2}月\d{1,2}日）/);
  });
});

test('nothing is asked where nothing is to be asked', () => {
  expect(letterOf(cancelling, [])).toBe('');
  expect(letterOf(cancelling, [7, -1])).toBe('');
  expect(letterOf(cancelling, [0, 0, 9])).toBe(letterOf(cancelling, [0]));
});

test('words of the page stay on their line and are no templates', () => {
  const hostile = '某县\n1. 已整改{count}\u202e《甲》';
  const finding = findingWith({
    rule: 'title-year',
    severity: 'error',
    title: { 'zh-CN': hostile, en: hostile },
    message: { 'zh-CN': `写的是“${hostile}”`, en: hostile },
    quote: '{place}\n{text}',
  });
  const result = at(
    resultWith({
      report: reportWith({ title: hostile, organization: hostile }),
      findings: [finding, { ...finding, ignored: { reason: hostile, at: '2026-01-20T08:00:00.000Z' } }],
    }),
  );
  const lines = letterOf(result, [0]).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('某县 1. 已整改{count}《甲》：');
  expect(lines[1]).toContain('贵单位《某县 1. 已整改{count}〈甲〉》（');
  expect(lines[2]).toBe('“{place} {text}”。写的是“某县 1. 已整改{count}《甲》”。');
  expect(letterOf(result, [0], 'en').split('\n')).toHaveLength(6);
});

test('in traditional script the names of report and body stay as the page has them', () => {
  const lines = letterOf(cancelling, [0], 'zh-TW').split('\n');
  expect(lines[0]).toBe('澄江新区管理委员会：');
  expect(lines[1]).toContain('《澄江新区管理委员会2025年政府信息公开工作年度报告》');
});

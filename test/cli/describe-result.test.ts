import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../src/check/check-result';
import { describeRefusal, describeResult } from '../../src/cli/describe-result';
import { coverageOf, findingWith, refusedResult, resultWith } from '../ui/results';

const balance = findingWith({ rule: 'applications-balance', severity: 'error', group: 'sums' });
const claim = findingWith({ rule: 'text-applications', severity: 'warning', quote: '办结62件' });

/** A diagnosis of the first finding that says so. */
function diagnosisSaying(message: string, choices: readonly string[] = []): Diagnosis {
  const inBoth = (words: string) => ({ 'zh-CN': words, en: words });
  return {
    explains: [0],
    changes: [],
    alternatives: Math.max(0, choices.length - 1),
    options: [],
    message: inBoth(message),
    choices: choices.map(inBoth),
    suspects: [],
  };
}

const linesOf = (...parts: Parameters<typeof describeResult>) => describeResult(...parts).split('\n');

describe('a finding', () => {
  test('names the page of its rule in the language of the reader', () => {
    const result = resultWith({ findings: [balance] });
    expect(linesOf(result, 'zh-CN')).toContain(
      '  [错误] applications-balance 标题（docs/rules/applications-balance.zh-CN.md）',
    );
    expect(linesOf(result, 'en')).toContain(
      '  [error] applications-balance title (docs/rules/applications-balance.md)',
    );
  });

  test('shows the words that it quotes, unless its message does', () => {
    const quoting = { ...claim, message: { 'zh-CN': '“办结62件”与表三不符', en: '' } };
    expect(linesOf(resultWith({ findings: [claim, quoting] }), 'zh-CN').slice(2, 7)).toEqual([
      '  [待核对] text-applications 标题（docs/rules/text-applications.zh-CN.md）',
      '      “办结62件”',
      '      text-applications 说明',
      '  [待核对] text-applications 标题（docs/rules/text-applications.zh-CN.md）',
      '      “办结62件”与表三不符',
    ]);
  });

  test('has no control characters of the page, which a terminal would obey', () => {
    const hostile = { ...claim, quote: '办结\u001b[2J62件\n\u0007' };
    expect(linesOf(resultWith({ findings: [hostile] }), 'zh-CN')).toContain('      “办结[2J62件 ”');
  });
});

test('diagnoses stand under the verdict, each with its choices', () => {
  const diagnoses = [diagnosisSaying('最可能：甲'), diagnosisSaying('以下 2 种改法', ['乙', '丙'])];
  expect(linesOf(resultWith({ findings: [balance], diagnoses }), 'zh-CN').slice(1, 6)).toEqual([
    '  1 处错误',
    '  最可能：甲',
    '  以下 2 种改法',
    '      1. 乙',
    '      2. 丙',
  ]);
});

test('the last lines say how many rules ran, and which could not judge and why', () => {
  const reason = { 'zh-CN': '缺少表四', en: 'no Table 4' };
  const coverage = [
    coverageOf('applications-balance', 'passed'),
    coverageOf('obsolete-form', 'notApplicable'),
    coverageOf('litigation-total', 'notAssessable', { reason }),
  ];
  expect(linesOf(resultWith({ coverage }), 'zh-CN').slice(-2)).toEqual([
    '  已执行 1 条规则，1 条无法判断',
    '    规则 litigation-total：缺少表四',
  ]);
});

describe('a refused page', () => {
  const refused = refusedResult('listPage');

  test('says why, and nothing of attachments where it links none', () => {
    expect(describeRefusal(refused, 'zh-CN')).toEqual([refused.reason.text['zh-CN']]);
    expect(describeRefusal(refused, 'en')).toEqual([refused.reason.text.en]);
  });

  test('names every attachment as unchecked, without control characters', () => {
    const attachments = [
      { name: '年报\u001b[2J.pdf', kind: 'pdf' as const, url: 'https://www.example.gov.cn/a.pdf' },
      { name: '附表.xls', kind: 'xls' as const, url: 'https://www.example.gov.cn/b.xls' },
    ];
    expect(describeRefusal({ ...refused, attachments }, 'zh-CN').slice(1)).toEqual([
      '附件未检查：年报[2J.pdf（https://www.example.gov.cn/a.pdf）',
      '附件未检查：附表.xls（https://www.example.gov.cn/b.xls）',
    ]);
    expect(describeRefusal({ ...refused, attachments }, 'en')[2]).toBe(
      'attachment not checked: 附表.xls (https://www.example.gov.cn/b.xls)',
    );
  });
});

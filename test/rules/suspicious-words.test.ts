import { expect, test } from 'vitest';
import { defaultContext } from '../../src/rules/context';
import { defaultSuspiciousWords } from '../../src/rules/default-suspicious-words';
import { suspiciousWords } from '../../src/rules/suspicious-words';
import { buildReport } from './report-builder';
import { testRule } from './rule-tester';

const finding = (quote: string, message?: string) =>
  ({ wording: 'found', cells: [], expected: null, actual: null, quote, message }) as const;

testRule(suspiciousWords, {
  failing: [
    {
      name: 'the name of a gambling site in an address',
      report: {
        form: '2021',
        frame: { preamble: '如有疑问请与区政务服务中心联系(地址:威廉希尔体育新区仁园小区4栋)。' },
      },
      checked: 8,
      findings: [
        finding(
          '威廉希尔',
          '正文中出现“威廉希尔”1 处，与年报无关。请核对该处文字，并请技术人员检查网页是否被篡改、所复制的来源是否可靠',
        ),
      ],
    },
    {
      name: 'each word once, with its number',
      report: {
        form: '2021',
        sections: { 6: '百家乐 | 威廉希尔 | 百家乐\n无其他事项。\n百家乐' },
      },
      checked: 7,
      findings: [
        finding(
          '百家乐',
          '正文中出现“百家乐”3 处，与年报无关。请核对该处文字，并请技术人员检查网页是否被篡改、所复制的来源是否可靠',
        ),
        finding('威廉希尔'),
      ],
    },
    {
      name: 'in the title',
      report: { form: '2021', frame: { title: '2024年政府信息公开工作年度报告-BET365' } },
      checked: 7,
      findings: [finding('BET365')],
    },
    {
      name: 'in a heading, in traditional script with spaces',
      report: { form: '2019', sections: { 6: { heading: '六、其他需要報告的事項 威 廉 希 爾' } } },
      checked: 7,
      findings: [finding('威 廉 希 爾')],
    },
  ],
  passing: [
    ...[
      '公开打击百家乐等赌博案件信息12条。',
      '公布查处线上赌场、代办假证案件情况。',
      '皇冠体育馆、皇冠体育中心免费开放信息及时公开。',
    ].map((text) => ({ name: text, report: { form: '2021' as const, sections: { 6: text } }, checked: 7 })),
    { name: 'the clean report', report: { form: '2021' }, checked: 7 },
    {
      name: 'words of the trade',
      report: {
        form: '2021',
        sections: {
          6: '公开福利彩票公益金和体育彩票销售情况，打击网络赌博和非法网贷，查处赌场，成立博物馆，规范电子游艺场所和银行贷款。',
        },
      },
      checked: 7,
    },
  ],
  notAssessable: [
    {
      name: 'no text',
      report: { form: '2021', sectionOrder: [], frame: { title: null } },
      reason: '没有读到正文',
    },
  ],
});

const verdictWith = (words: readonly string[], text: string) =>
  suspiciousWords.check(buildReport({ form: '2021', sections: { 6: text } }), {
    ...defaultContext,
    settings: { ...defaultContext.settings, suspiciousWords: words },
  });

test('the list is that of the settings', () => {
  const text = '某某体育（官网）与威廉希尔。';
  expect(verdictWith(['体育(官网)', '  '], text)).toMatchObject({
    found: [{ quote: { text: '体育（官网）' } }],
  });
  expect(verdictWith([], text)).toEqual({ kind: 'notApplicable' });
  expect(verdictWith([' '], text)).toEqual({ kind: 'notApplicable' });
});

test('no more than twenty words are told', () => {
  const words = Array.from({ length: 100 }, (_, index) => `词语${String(index + 100)}`);
  const verdict = verdictWith(words, words.join('、'));
  expect(verdict.kind === 'assessed' && verdict.found.length).toBe(20);
});

test('words far from those of an authority that fights gambling', () => {
  expect(verdictWith(['百家乐'], `打击赌博。${'长'.repeat(20)}百家乐`)).toMatchObject({
    found: [{ quote: { text: '百家乐' } }],
  });
  expect(verdictWith(['百家乐'], `打击${'长'.repeat(20)}百家乐`)).toMatchObject({
    found: [{ quote: { text: '百家乐' } }],
  });
});

test('of words that begin alike the longest is told', () => {
  expect(verdictWith(['威廉', '威廉体育'], '威廉体育。')).toMatchObject({
    found: [{ quote: { text: '威廉体育' } }],
  });
});

test('no word is delivered twice', () => {
  expect(new Set(defaultSuspiciousWords).size).toBe(defaultSuspiciousWords.length);
});

import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import type { CheckedResult } from '../../src/check/check-result';
import { markdownEscape, markdownLink } from '../../src/export/markdown-escape';
import { markdownOf } from '../../src/export/markdown';
import { checkReport } from '../check/check-fixture';
import { coverageOf, findingWith, reportWith, resultWith } from '../ui/results';

const source = {
  url: 'https://www.example.gov.cn/a.html?id=1&x=2',
  title: '年报',
  checkedAt: '2026-01-20T18:00:00.000Z',
};

const several: CheckedResult = { ...checkReport('several-errors'), source };
const allOf = ({ findings }: CheckedResult): number[] => findings.map((_, index) => index);
const linesOf = (...parts: Parameters<typeof markdownOf>): string[] => markdownOf(...parts).split('\n');

/** The kinds of everything in a text, by type of token. */
function tokensOf(markdown: string): Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** What a reader sees of one line. */
const shown = (markdown: string): string =>
  (marked.parseInline(markdown) as string)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('a report', () => {
  test('begins with its title, what was checked and the verdict', () => {
    expect(linesOf(several, allOf(several)).slice(0, 11)).toEqual([
      '# 临山县人民政府2024年政府信息公开工作年度报告',
      '',
      '- 机关：临山县人民政府',
      '- 年度：2024',
      '- 格式：2021 版',
      '- 发布日期：2025-03-27',
      '- 来源：<https://www.example.gov.cn/a.html?id=1&x=2>',
      '- 检查日期：2026 年 1 月 21 日',
      '',
      '**7 处错误 · 2 处提示**',
      '',
    ]);
  });

  test('has its findings in a table a severity, with places and figures', () => {
    const lines = linesOf(several, allOf(several));
    expect(lines).toEqual(expect.arrayContaining(['## 错误（7）', '## 提示（2）']));
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^\| 4 \| 表三“一、本年新收政府信息公开申请数量”总计列 \| .+：申请人合计不符 \| 106 \| 107 \| .+ \|$/,
      ),
    );
    expect(lines.find((line) => line.startsWith('| 8 |'))).toMatch(/ \| — \| 35\.2 \| /);
  });

  test('has what may have gone wrong, with the numbers of the findings', () => {
    expect(linesOf(several, allOf(several))).toContain(
      '- 第 3、5 项：经核算，最可能为：表三“（一）予以公开”自然人列应为40（现为46）。',
    );
    expect(linesOf(several, [4]).filter((line) => line.startsWith('- 第'))).toEqual([
      '- 第 1 项：经核算，最可能为：表三“（一）予以公开”自然人列应为40（现为46）。',
    ]);
  });

  test('says where it tells only some of the findings', () => {
    const all = allOf(several);
    expect(linesOf(several, [4])).toContain('共 9 处，以下摘录 1 处。');
    expect(linesOf(several, all.slice(1), 'en')).toContain('Quoted here: 8 of 9 findings.');
    expect(markdownOf(several, all)).not.toContain('摘录');
  });

  test('is a document that a reader of Markdown understands: every table whole', () => {
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      const tables = tokensOf(markdownOf(several, allOf(several), language)).filter(
        ({ type }) => type === 'table',
      );
      expect(tables.map((table) => (table.type === 'table' ? (table.rows as unknown[]).length : 0))).toEqual([
        7, 2,
      ]);
    }
  });

  test('in English', () => {
    const lines = linesOf(several, [0], 'en');
    expect(lines).toEqual(
      expect.arrayContaining([
        '**7 errors · 2 notices**',
        '## Errors (1)',
        '## Likely causes',
        '## Coverage',
      ]),
    );
    expect(lines).toContain('- Source: <https://www.example.gov.cn/a.html?id=1&x=2>');
  });

  test('without findings says so', () => {
    expect(linesOf(resultWith({}), [])).toContain('没有发现问题。');
  });
});

describe('ignored findings', () => {
  const ignored = { reason: '经与台账|核对', at: '2026-01-21T08:00:00.000Z' };
  const result = resultWith({
    findings: [
      findingWith({ rule: 'applications-balance', severity: 'error' }),
      findingWith({ rule: 'blank-total', severity: 'warning', ignored }),
      findingWith({ rule: 'blank-cells', severity: 'notice', ignored: { ...ignored, reason: '' } }),
    ],
  });

  test('stand under a heading of their own with reason and day, and count apart', () => {
    const lines = linesOf(result, [0, 1, 2]);
    expect(lines).toContain('**1 处错误 · 已忽略 2 处**');
    const heading = lines.indexOf('## 已忽略（2）');
    expect(lines.slice(heading + 2, heading + 6)).toEqual([
      '| 位置 | 问题 | 说明 | 理由 | 忽略日期 |',
      '| --- | --- | --- | --- | --- |',
      '| 全文 | blank-total 标题 | blank-total 说明 | 经与台账\\|核对 | 2026 年 1 月 21 日 |',
      '| 全文 | blank-cells 标题 | blank-cells 说明 | — | 2026 年 1 月 21 日 |',
    ]);
    expect(lines.filter((line) => line.includes('blank-total'))).toHaveLength(1);
  });

  test('are said also where they were not asked for', () => {
    expect(linesOf(result, [0])).toContain('## 已忽略（2）');
  });
});

test('what could not be judged and what was turned off is named, with the reason', () => {
  const coverage = [
    coverageOf('blank-cells', 'passed'),
    coverageOf('litigation-total', 'notAssessable', { reason: { 'zh-CN': '缺少表四', en: 'no Table 4' } }),
    coverageOf('thin-section', 'off'),
    coverageOf('obsolete-form', 'notApplicable'),
  ];
  expect(linesOf(resultWith({ coverage }), []).slice(-6)).toEqual(
    [
      '## 检查范围',
      '',
      '已执行 1 条规则，1 条无法判断，1 条已停用',
      '',
      '- 规则 litigation-total：缺少表四',
      '- 规则 thin-section：已停用',
      '',
    ].slice(-6),
  );
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '[点击](javascript:alert(1))',
  '![图](https://evil.example/a.png)',
  '`code` **bold** _em_ ~~gone~~ $x$',
  'a | b \\| c \\',
  '&lt;b&gt; &#60;i&#62;',
  'https://evil.example/x 与 www.evil.example',
  '第一行\n\n# 标题\n- 项\n| a |\n|---|',
  '[^1] [x]: y',
  '<!-- 注释 --> </td>',
];

describe('words of the page', () => {
  test.each(hostile)('are shown as they are: %j', (text) => {
    expect(shown(markdownEscape(text))).toBe(text.replace(/\s+/g, ' '));
  });

  test.each(hostile)('stay in their place wherever they stand: %j', (text) => {
    const said = { 'zh-CN': text, en: text };
    const finding = findingWith({
      rule: 'title-year',
      severity: 'error',
      title: said,
      message: said,
      quote: text,
    });
    const result: CheckedResult = {
      ...resultWith({
        report: reportWith({ title: text, organization: text }),
        findings: [
          { ...finding, basis: said },
          { ...finding, ignored: { reason: text, at: source.checkedAt } },
        ],
        coverage: [coverageOf('title-year', 'crashed', { reason: said })],
      }),
      source,
    };
    const tokens = tokensOf(markdownOf(result, [0]));
    const kinds = new Set(tokens.map(({ type }) => type));
    for (const kind of ['html', 'image', 'code', 'codespan', 'em', 'del', 'br', 'def']) {
      expect(kinds).not.toContain(kind);
    }
    expect(tokens.filter(({ type }) => type === 'link').map((link) => link.raw)).toEqual([`<${source.url}>`]);
    expect(tokens.filter(({ type }) => type === 'heading')).toHaveLength(4);
    expect(
      tokens
        .filter(({ type }) => type === 'table')
        .map(({ type, ...table }) => {
          const rows: unknown = 'rows' in table ? table.rows : null;
          return [type, Array.isArray(rows) ? rows.length : 0];
        }),
    ).toEqual([
      ['table', 1],
      ['table', 1],
    ]);
  });
});

describe('the address', () => {
  test.each([
    ['https://a.gov.cn/x?y=<b>|`\\ 年', '<https://a.gov.cn/x?y=%3Cb%3E%7C%60%5C%20%E5%B9%B4>'],
    ['https://a.gov.cn/%E5%B9%B4?a=50%25', '<https://a.gov.cn/%E5%B9%B4?a=50%25>'],
    ['https://a.gov.cn/\ud800', '<https://a.gov.cn/>'],
    ['file:///tmp/a_b.html', 'file\\:///tmp/a\\_b.html'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s', (address, link) => {
    expect(markdownLink(address)).toBe(link);
  });
});

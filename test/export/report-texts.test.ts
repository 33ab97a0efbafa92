import { describe, expect, test } from 'vitest';
import { reportTexts } from '../../src/export/report-texts';
import { languages } from '../../src/language/language';
import type { ReportTexts } from '../../src/ui/report-texts';
import type { RefusedResult } from '../../src/check/check-result';
import { checkFixture, checkReport } from '../check/check-fixture';

const result = checkReport('cancelling-columns');

test.each(languages)('all texts are in the language asked for: %s', (language) => {
  const texts: ReportTexts = reportTexts(language);
  const words = { 'zh-CN': ['依据', '检查'], 'zh-TW': ['依據', '檢查'], en: ['Basis', 'check'] }[language];
  const [basis = '', check = ''] = words;
  expect(texts.letter(result, [0])).toContain(basis);
  expect(texts.markdown(result, [0])).toContain(basis);
  expect(texts.letter(result, [0])).toContain(check);
  const total = { 'zh-CN': '总计', 'zh-TW': '總計', en: 'total' }[language];
  expect(texts.tableValues(result, 'applications').split('\n')[0]?.endsWith(`\t${total}`)).toBe(true);
  expect(texts.json(result)).toContain({ 'zh-CN': '新收', 'zh-TW': '新收', en: 'newly received' }[language]);
});

test('the document of a page that was refused is one, too', () => {
  expect(JSON.parse(reportTexts('zh-CN').json(checkFixture('list-page')))).toMatchObject({
    status: 'noReport',
  });
});

describe('the note on a page that was not checked', () => {
  const noteOn = (parts: Partial<RefusedResult>) => {
    const result = checkFixture('tables-as-attachment');
    if (result.status === 'checked') throw new Error('the fixture has tables');
    return reportTexts('zh-CN')
      .refusalNote({ ...result, ...parts })
      .split('\n');
  };
  const source = {
    url: 'https://www.example.gov.cn/a.html',
    title: ' 青禾县水利局\n2024年年报 ',
    checkedAt: '2026-02-01T18:00:00.000Z',
  };

  test('says whose it is, why, which files, where and when', () => {
    expect(noteOn({ source })).toEqual([
      '青禾县水利局 2024年年报',
      '年报的表格不在网页上，只有附件。附件未检查，请下载后人工核对。',
      '附件：青禾县水利局2024年政府信息公开工作年度报告.docx；青禾县水利局2024年政府信息公开工作年度报告.pdf',
      '网址：https://www.example.gov.cn/a.html，检查日期：2026年2月2日',
    ]);
  });

  test('leaves out what there is not', () => {
    const url = 'file:///a.html';
    expect(noteOn({ source: { ...source, url, title: '' }, attachments: [] })).toEqual([
      '年报的表格不在网页上，只有附件。附件未检查，请下载后人工核对。',
      '检查日期：2026年2月2日',
    ]);
  });
});

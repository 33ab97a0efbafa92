import { expect, test } from 'vitest';
import { reportTexts } from '../../src/export/report-texts';
import { languages } from '../../src/language/language';
import type { ReportTexts } from '../../src/ui/report-texts';
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

import { expect, test } from 'vitest';
import { plainSentencesOf } from '../../src/rules/plain-sentences';
import { buildReport } from './report-builder';

const report = buildReport({
  form: '2021',
  frame: { preamble: '统计期限为全年。' },
  sections: { '1': '（一）主動公開。\n２０２４ 年，報(bào)告完畢；繼續。', '5': '' },
});

test('the sentences of the preamble, then those of the sections, in plain letters', () => {
  const sentences = plainSentencesOf(report).slice(0, 3);
  expect(sentences.map(({ section, letters }) => [section, letters])).toEqual([
    [0, '统计期限为全年'],
    [1, '(一)主动公开'],
    [1, '2024年,报告完毕;继续'],
  ]);
});

test('any words of them are quoted as they stand, with their place', () => {
  const [stating, , ending] = plainSentencesOf(report);
  expect(stating?.quote(0, 4)).toEqual({
    text: '统计期限',
    passage: { section: 0, part: 'text', start: 0, end: 4 },
  });
  const quote = ending?.quote(0, 8);
  expect(quote).toEqual({
    text: '２０２４ 年，報(bào)告',
    passage: { section: 1, part: 'text', start: 9, end: 23 },
  });
  expect(report.sections[0]?.text.slice(9, 23)).toBe(quote?.text);
});

test('they are computed once for a report', () => {
  expect(plainSentencesOf(report)).toBe(plainSentencesOf(report));
  expect(plainSentencesOf({ ...report })).not.toBe(plainSentencesOf(report));
});

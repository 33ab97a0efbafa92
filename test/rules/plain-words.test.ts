import { expect, test } from 'vitest';
import { countParts, matchesIn, plainWordsOf } from '../../src/rules/plain-words';
import { buildReport } from './report-builder';

const report = buildReport({
  form: '2021',
  frame: { title: '青禾縣2024年報告', preamble: '本報(bào)告 如下。' },
  sections: { 6: { heading: '六、其他需要報(bào)告的事項', text: '無。報告完。' } },
});

test('sentences, headings and the title, each with its place', () => {
  const quotes = plainWordsOf(report).flatMap((words) => matchesIn(words, /报告(?!的)/g));
  expect(quotes.map(({ quote }) => quote)).toEqual([
    { text: '報(bào)告', passage: { section: 0, part: 'text', start: 1, end: 8 } },
    { text: '報告', passage: { section: 6, part: 'text', start: 2, end: 4 } },
    { text: '報告', passage: null },
  ]);
  const [heading] = plainWordsOf(report).flatMap((words) => matchesIn(words, /报告的事项/g));
  expect(heading?.quote).toEqual({
    text: '報(bào)告的事項',
    passage: { section: 6, part: 'heading', start: 6, end: 16 },
  });
});

test('parts that were read', () => {
  expect(countParts(report)).toBe(8);
  expect(countParts({ ...report, title: null, sections: [] })).toBe(1);
  expect(countParts({ ...report, title: null, preamble: undefined, sections: [] })).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { placesOfPassage } from '../../src/report/passage-places';
import { readReport } from '../../src/report/read-report';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { readFileSync } from 'node:fs';

const markup = readFileSync('test/fixtures/clean-2021.html', 'utf8');

/** A report whose first section is that markup. */
function reading(section: string) {
  const page = markup.replace(/(一、总体情况<\/[^>]+>)[^]*?(?=<[^>]+>二、)/, `$1${section}`);
  const read = readReport(parsedTree, parsePage(page));
  if (read.status !== 'read') throw new Error(`the page was refused: ${read.refusal.code}`);
  return read;
}

/** What the text nodes hold where words of the first section stand. */
function standing(section: string, words: string): string[] {
  const { report, texts } = reading(section);
  const text = report.sections.find(({ number }) => number === 1)?.text ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the section says: ${text}`);
  const passage = { section: 1, part: 'text', start, end: start + words.length } as const;
  return placesOfPassage(texts, passage).map((place) =>
    parsedTree.textOf(place.node).slice(place.start, place.end),
  );
}

describe('the text nodes in which a passage of the text stands', () => {
  test.each([
    ['in the first line', '<p>共收到申请17件。</p><p>答复17件。</p>', '收到申请17件', ['收到申请17件']],
    ['in a later line', '<p>共收到申请17件。</p><p>答复17件。</p>', '答复17件', ['答复17件']],
    ['torn over elements', '<p>收到<b>申请</b>1<i>7</i>件。</p>', '申请17件', ['申请', '1', '7', '件']],
    ['over the end of a line', '<p>甲。</p><p>乙。</p><p>丙。</p>', '。\n乙。\n丙', ['。', '乙。', '丙']],
    [
      'without the white space around lines',
      '<p>  甲。 </p>\n<p>\t乙。 </p>',
      '甲。\n乙。',
      ['甲。', '乙。'],
    ],
  ])('%s', (_, section, words, nodes) => {
    expect(standing(section, words)).toEqual(nodes);
  });
});

test('a passage of a heading is told from one of the text', () => {
  const { texts } = reading('<p>情况如下。</p>');
  const words = { section: 1, start: 2, end: 4 };
  const at = (part: 'heading' | 'text', section = 1) =>
    placesOfPassage(texts, { ...words, part, section }).map(({ node, start, end }) =>
      parsedTree.textOf(node).slice(start, end),
    );
  expect(at('heading')).toEqual(['总体']);
  expect(at('text')).toEqual(['如下']);
  expect(at('text', 7)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { cityFigures } from '../generator/city-figures';
import { sources, type Source } from '../generator/draft';
import { oddities } from '../generator/oddities/catalogue';
import { draftPage } from '../generator/page';
import { Random } from '../generator/random';
import { read, render } from '../generator/render/render';
import { mistakesIn } from './mistakes';

/** Layouts that are more than a source: what portals make of a report. */
const layouts: readonly (readonly string[])[] = [
  ['pasted from Word', 'within div, section and font'],
  ['one table for all three, the headings inside', 'torn over br'],
  ['layout tables within layout tables', 'empty heading cells instead of spans', 'thousands separators'],
  ['cut, the column headings repeated', 'th for td', 'hidden copies with other figures'],
  ['traditional script', 'stray pinyin in brackets', 'group headings in rows of their own'],
];

describe.each([...cityFigures])('%s', (_, figures) => {
  const expectRead = (source: Source, names: readonly string[]): void => {
    const draft = draftPage(figures, source);
    const random = new Random(1);
    const befalling = oddities.filter(({ name }) => names.includes(name));
    expect(befalling).toHaveLength(names.length);
    for (const oddity of befalling) oddity.befall(draft, random);
    expect(mistakesIn(read(render(draft)), draft)).toEqual([]);
  };

  test.each(sources)('as %s', (source) => {
    expectRead(source, []);
  });

  test.each(layouts.map((names) => ({ names })))('in HTML: $names', ({ names }) => {
    expectRead('markup', names);
  });
});

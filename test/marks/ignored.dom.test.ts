import { beforeEach, expect, test } from 'vitest';
import { finding, marksOn, onlyExplanation, openPage, unbalanced, watchCard } from './marked-page';
import { markedWords, rangesOf, withoutHighlights, writeText } from './words';
import { withoutMotion } from './without-motion';

beforeEach(withoutMotion);

const ignored = { reason: '历史遗留，已备案', at: '2026-01-01T00:00:00Z' };
const concluded = 'applications.concluded.naturalPerson';
const suspect = 'applications.newlyReceived.naturalPerson';

test('an ignored finding and the suspect of its diagnosis carry no mark until it is selected', async () => {
  const { marks, cell, show } = openPage();
  const { card } = watchCard();
  show([{ ...unbalanced, ignored }], { diagnoses: [onlyExplanation(suspect)] });
  expect([marks.marked, marksOn(cell(concluded)), marksOn(cell(suspect))]).toEqual([false, {}, {}]);

  expect(marks.select(0)).toBe(true);
  expect(marksOn(cell(concluded))).toEqual({
    severity: 'error',
    cell: concluded,
    role: 'total',
    selected: 'true',
  });
  expect(marksOn(cell(suspect))).toEqual({ severity: 'error', cell: suspect, role: 'suspect' });
  expect(marksOn(cell('applications.carriedIn.naturalPerson'))).toMatchObject({ role: 'part' });
  await expect.poll(() => card()?.querySelector('.said')?.textContent).toBe('已忽略：历史遗留，已备案');
  expect(card()?.querySelector<HTMLElement>('[name=ignore]')?.hidden).toBe(true);

  marks.select(null);
  expect([marksOn(cell(concluded)), marksOn(cell(suspect))]).toEqual([{}, {}]);
});

test('a cell on which another finding is open keeps the mark of that one', () => {
  const { cell, show } = openPage();
  show([{ ...unbalanced, ignored }, finding({ cells: [concluded], severity: 'notice' })]);
  expect(marksOn(cell(concluded))).toEqual({ severity: 'notice', cell: concluded, role: 'total' });
});

test('the words of an ignored finding are lit only when it is selected', () => {
  const { marks, show } = openPage();
  const words = new Map([[0, rangesOf(writeText('<p>办结62件</p>'), '办结62件')]]);
  show([{ ...finding({ cells: [], quote: '办结62件' }), ignored }], { words });
  expect(Object.values(markedWords()).flat()).toEqual([]);
  marks.select(0);
  expect(markedWords()['gouji-selected']).toEqual(['办结62件']);
});

test('so are the elements around them, where the browser cannot mark words', () => {
  withoutHighlights();
  const { marks, show } = openPage();
  const text = writeText('<p>办结62件</p>');
  const paragraph = text.firstElementChild;
  const words = new Map([[0, rangesOf(text, '办结62件')]]);
  show([{ ...finding({ cells: [], quote: '办结62件' }), ignored }], { words });
  expect(paragraph && marksOn(paragraph)).toEqual({});
  marks.select(0);
  expect(paragraph && marksOn(paragraph)).toEqual({ severity: 'error', role: 'words', selected: 'true' });
  marks.select(null);
  expect(paragraph && marksOn(paragraph)).toEqual({});
});

test('one that was ignored with other figures says so', async () => {
  const { marks, show } = openPage();
  const { card } = watchCard();
  show([{ ...unbalanced, returned: ignored }]);
  marks.select(0);
  await expect
    .poll(() => card()?.querySelector('.said')?.textContent)
    .toBe('曾忽略：历史遗留，已备案；数字已变，重新显示');
});

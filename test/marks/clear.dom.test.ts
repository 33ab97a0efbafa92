import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { finding, marksOn, onlyExplanation, openPage, unbalanced, watchCard } from './marked-page';

const concluded = 'applications.concluded.naturalPerson';
const markup = () => document.documentElement.outerHTML;

test('nothing is touched before anything is shown', () => {
  const { marks } = openPage();
  const before = markup();
  marks.clear();
  expect([marks.select(0), marks.select(null), marks.marked]).toEqual([false, false, false]);
  expect(markup()).toBe(before);
});

test('the markup is as before after marking, hovering and selecting', async () => {
  const { marks, cell, show } = openPage();
  const { card } = watchCard();
  const before = markup();
  show([unbalanced, finding({ cells: ['applications.granted.total'] })], {
    diagnoses: [onlyExplanation(concluded)],
  });
  await userEvent.hover(cell('applications.granted.total'));
  await expect.poll(card).not.toBeNull();
  marks.select(0);
  await expect.poll(card).not.toBeNull();
  expect(markup()).not.toBe(before);
  marks.clear();
  expect(markup()).toBe(before);
  expect(marks.marked).toBe(false);
});

test('marks that the page itself carries are out of sight while it is marked, and come back', () => {
  const { marks, cell, show } = openPage();
  const anchor = cell(concluded);
  const part = cell('applications.carriedIn.naturalPerson');
  const stale = cell('applications.granted.total');
  anchor.setAttribute('data-gouji-severity', 'notice');
  anchor.setAttribute('title', 'a');
  for (const element of [part, stale]) {
    element.setAttribute('data-gouji-severity', 'error');
    element.setAttribute('data-gouji-cell', 'x');
    element.setAttribute('data-gouji-selected', 'true');
    element.setAttribute('title', 'b');
  }
  const before = markup();
  show([unbalanced]);
  expect(marksOn(anchor)).toEqual({ severity: 'error', cell: concluded, role: 'total' });
  expect(getComputedStyle(stale).outlineStyle).toBe('none');
  marks.select(0);
  expect(getComputedStyle(part).outlineWidth).toBe('1px');
  marks.clear();
  expect(markup()).toBe(before);
});

test('after clearing, the pointer opens no card', async () => {
  const { marks, cell, show } = openPage();
  const { host } = watchCard();
  show([unbalanced]);
  await userEvent.hover(cell(concluded));
  marks.clear();
  await userEvent.hover(cell('applications.granted.total'));
  await userEvent.hover(cell(concluded));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(host()).toBeNull();
});

test('a page that takes attributes, cells and card away meets no error', async () => {
  const { marks, cell, show } = openPage();
  const { card, host } = watchCard();
  show([unbalanced, finding({ cells: ['applications.granted.total'] })]);
  marks.select(0);
  await expect.poll(card).not.toBeNull();

  host()?.remove();
  cell(concluded).removeAttribute('data-gouji-severity');
  cell('applications.carriedIn.naturalPerson').remove();
  expect(marks.select(0)).toBe(true);
  await expect.poll(card).not.toBeNull();

  cell(concluded).closest('tr')?.remove();
  await expect.poll(host).toBeNull();
  expect(marks.select(0)).toBe(false);
  expect(marks.select(1)).toBe(true);

  document.querySelector('table')?.remove();
  marks.clear();
  expect(document.querySelector('[data-gouji-cell]')).toBeNull();
  expect(marksOn(cell(concluded))).toEqual({});
});

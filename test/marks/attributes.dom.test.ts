import { describe, expect, test } from 'vitest';
import { finding, marksOn, onlyExplanation, openPage, unbalanced } from './marked-page';

const concluded = 'applications.concluded.naturalPerson';
const newlyReceived = 'applications.newlyReceived.naturalPerson';
const atRest = { severity: 'error', cell: concluded, role: 'total' };

describe('at rest', () => {
  test('only the anchor is marked', () => {
    const { marks, cell, show } = openPage();
    show([unbalanced]);
    expect(marksOn(cell(concluded))).toEqual(atRest);
    expect(document.querySelectorAll('[data-gouji-cell]')).toHaveLength(1);
    expect(marks.marked).toBe(true);
  });

  test('the worst of several findings on a cell is the one that shows', () => {
    const { cell, show } = openPage();
    const severities = ['notice', 'error', 'warning'] as const;
    show(severities.map((severity) => finding({ cells: [concluded], severity })));
    expect(marksOn(cell(concluded))).toEqual(atRest);
  });

  test('the anchor is the first cell that is on the page', () => {
    const { cell, show } = openPage();
    show([finding({ cells: ['applications.concluded.gone', concluded] })]);
    expect(marksOn(cell(concluded))).toEqual(atRest);
  });

  test('a finding without a cell on the page is not marked, and no place of it can be shown', () => {
    const { marks, show } = openPage();
    show([finding({ cells: [] }), finding({ cells: ['litigation.review.total'] })]);
    expect(document.querySelector('[data-gouji-cell]')).toBeNull();
    expect(marks.marked).toBe(false);
    expect([marks.select(0), marks.select(1), marks.select(2)]).toEqual([false, false, false]);
  });

  test('a finding none of whose cells is on the page is lit on the label of its row, and at rest nowhere', () => {
    const { marks, cell, cells, show } = openPage();
    const label = cell(concluded);
    const places = new Map([...cells, ['litigation.review', label] as const]);
    show([finding({ cells: ['litigation.review.total', 'litigation.review.other'] })], { cells: places });
    expect(marksOn(label)).toEqual({});
    expect(marks.select(0)).toBe(true);
    expect(marksOn(label)).toEqual({ cell: 'litigation.review', role: 'part' });
    marks.select(null);
    expect(marksOn(label)).toEqual({});
  });

  test('a suspect carries the worst finding that is about it, an anchor that is one too', () => {
    const { cell, show } = openPage();
    const notice = finding({ cells: [newlyReceived], severity: 'notice' });
    show([notice, unbalanced], { diagnoses: [onlyExplanation(newlyReceived, 'applications.granted.total')] });
    expect(marksOn(cell(newlyReceived))).toEqual({ severity: 'error', cell: newlyReceived, role: 'suspect' });
    expect(marksOn(cell(concluded))).toEqual(atRest);
    expect(marksOn(cell('applications.granted.total'))).toEqual({});
  });

  test('cells that share one element are one mark', () => {
    const { cell, cells, show } = openPage();
    const paragraph = cell(concluded);
    const shared = new Map([...cells.keys()].map((path) => [path, paragraph]));
    show([unbalanced], { cells: shared, diagnoses: [onlyExplanation(newlyReceived)] });
    expect(marksOn(paragraph)).toEqual({ severity: 'error', cell: newlyReceived, role: 'suspect' });
  });

  test('showing again takes the place of earlier marks', () => {
    const { marks, cell, show } = openPage();
    show([unbalanced]);
    marks.select(0);
    show([finding({ cells: [newlyReceived], severity: 'warning' })]);
    expect(document.querySelectorAll('[data-gouji-cell]')).toHaveLength(1);
    expect(marksOn(cell(newlyReceived))).toEqual({ severity: 'warning', cell: newlyReceived, role: 'total' });
  });

  test('a thousand findings are marked in one go', () => {
    const { marks, cells, show } = openPage();
    const paths = [...cells.keys()];
    show(Array.from({ length: 1000 }, (_, index) => finding({ cells: [paths[index % paths.length] ?? ''] })));
    expect(document.querySelectorAll("[data-gouji-role='total']")).toHaveLength(cells.size);
    expect(marks.select(999)).toBe(true);
  });
});

describe('a selected finding', () => {
  test('emphasises its anchor and shows its other cells as parts', () => {
    const { marks, cell, show } = openPage();
    show([unbalanced]);
    expect(marks.select(0)).toBe(true);
    expect(marksOn(cell(concluded))).toEqual({ ...atRest, selected: 'true' });
    for (const path of unbalanced.cells.slice(1)) {
      expect(marksOn(cell(path))).toEqual({ cell: path, role: 'part' });
    }
    expect(document.querySelectorAll('[data-gouji-cell]')).toHaveLength(4);
  });

  test('leaves a part that is an anchor itself as it is', () => {
    const { marks, cell, show } = openPage();
    show([unbalanced, finding({ cells: [newlyReceived], severity: 'notice' })]);
    marks.select(0);
    expect(marksOn(cell(newlyReceived))).toEqual({ severity: 'notice', cell: newlyReceived, role: 'total' });
  });

  test('gives way to the next one, and to none', () => {
    const { marks, cell, show } = openPage();
    const other = finding({ cells: ['applications.granted.total', newlyReceived] });
    show([unbalanced, other]);
    marks.select(0);
    expect(marks.select(1)).toBe(true);
    expect(marksOn(cell(concluded))).toEqual(atRest);
    expect(marksOn(cell('applications.carriedIn.naturalPerson'))).toEqual({});
    expect(marksOn(cell(newlyReceived))).toEqual({ cell: newlyReceived, role: 'part' });
    expect(marks.select(null)).toBe(false);
    expect(document.querySelectorAll('[data-gouji-cell]')).toHaveLength(2);
    expect(document.querySelector('[data-gouji-selected]')).toBeNull();
  });

  test('brings its anchor into the window', () => {
    const { marks, cell, show } = openPage();
    document.body.style.setProperty('padding-top', '3000px');
    show([unbalanced]);
    marks.select(0);
    return expect
      .poll(() => cell(concluded).getBoundingClientRect().bottom)
      .toBeLessThan(innerHeight)
      .finally(() => document.body.removeAttribute('style'));
  });
});

import { describe, expect, test } from 'vitest';
import { applications2021 } from '../../src/form/applications';
import { confidenceIn } from '../../src/report/confidence';
import { readPage } from './coded-page';
import { applicationsRows, litigationRows } from './coded-tables';
import { markup } from './coded-page';

function rowOf(field: string) {
  const row = applications2021.rows.find((each) => each.field === field);
  if (row === undefined) throw new Error(`no row ${field}`);
  return row;
}

describe('how sure it is that labels name a row', () => {
  test.each([
    [
      'the form’s wording',
      ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
      'partiallyGranted',
      1,
    ],
    ['a wording known from reports', ['部分公开'], 'partiallyGranted', 1],
    ['another numbering mark and script', ['3、屬於國家秘密'], 'deniedStateSecret', 1],
    ['torn over two cells', ['（三）不予公开', '1.属于国家', '秘密'], 'deniedStateSecret', 1],
    ['damaged', ['7.属于行政执法案件'], 'deniedEnforcementFile', 0.875],
    ['nothing in common', ['某某'], 'deniedStateSecret', 0],
    ['no label', [], 'deniedStateSecret', 0],
  ])('%s', (_, labels, field, expected) => {
    expect(confidenceIn(labels, rowOf(field))).toBe(expected);
  });
});

describe('beside every figure that was read', () => {
  const confidences = (parts: Parameters<typeof readPage>[0]): Map<string, number> => {
    const reading = readPage(parts);
    if (reading.status === 'refused') throw new Error(reading.refusal.code);
    return new Map([...reading.cells].map(([path, { confidence }]) => [path, confidence]));
  };

  test('1 on a page as the form prints it', () => {
    expect(new Set(confidences({}).values())).toEqual(new Set([1]));
  });

  test('less in the row whose label is damaged, and there alone', () => {
    const rows = applicationsRows();
    for (const cell of rows.flat()) cell.text = cell.text.replace('执法案卷', '执法案件');
    const unsure = [...confidences({ applications: markup(rows) })].filter(
      ([, confidence]) => confidence < 1,
    );
    expect(unsure).toHaveLength(7);
    expect(unsure[0]).toEqual(['applications.deniedEnforcementFile.naturalPerson', 0.875]);
  });

  test('the share of its headings in table 四', () => {
    const rows = litigationRows();
    rows[1]?.splice(0, 1, { text: '□□', rowspan: 2 });
    const found = confidences({ litigation: markup(rows) });
    expect(found.get('litigation.review.upheld')).toBeCloseTo(18 / 19);
    expect(found.get('litigation.suitAfterReview.total')).toBeCloseTo(18 / 19);
  });
});

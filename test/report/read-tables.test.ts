import { describe, expect, test } from 'vitest';
import { bars, markup, misplaced, readPage, readText, sources, torn, unread } from './coded-page';
import {
  applicationsRows,
  headingCount,
  litigationRows,
  nines,
  proactiveRows,
  type Row,
} from './coded-tables';

const columns = [1, 2, 3, 4, 5, 6, 7];

describe('table 三 in odd shapes', () => {
  const read = sources.markup;

  test.each(['markup', 'bars'] as const)('columns in another order below their headings, as %s', (source) => {
    const order = [6, 0, 2, 1, 3, 4, 5];
    const labels = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
    const reorder = (cells: Row): Row => order.flatMap((index) => cells[index] ?? []);
    const rows = [
      [{ text: '项目', colspan: 3 }, ...reorder(labels.map((text) => ({ text })))],
      ...applicationsRows()
        .slice(headingCount)
        .map((row) => [...row.slice(0, -7), ...reorder(row.slice(-7))]),
    ];
    expect(misplaced(sources[source](rows))).toEqual([]);
  });

  test('columns in another order, torn into lines', () => {
    const rows = applicationsRows().map((row, index) => {
      if (index === 1) return [row[2] ?? { text: '' }, ...row.slice(0, 2)];
      return index < headingCount ? row : [...row.slice(0, -7), ...row.slice(-1), ...row.slice(-7, -1)];
    });
    for (const read of Object.values(sources)) expect(misplaced(read(rows))).toEqual([]);
  });

  test('organisations summed up in one column', () => {
    const rows = [
      [{ text: '项目', colspan: 3 }, { text: '自然人' }, { text: '法人或其他组织' }, { text: '总计' }],
      ...applicationsRows()
        .slice(headingCount)
        .map((row) => [...row.slice(0, -6), { text: '9' }, ...row.slice(-1)]),
    ];
    expect(misplaced(read(rows))).toEqual([]);
  });

  test('a row of column numbers below the headings', () => {
    const numbers = columns.map((column) => ({ text: String(column) }));
    const rows = applicationsRows().toSpliced(headingCount, 0, [{ text: '栏次', colspan: 3 }, ...numbers]);
    expect([misplaced(read(rows)), unread(read(rows))]).toEqual([[], []]);
  });

  test('notes with numbers', () => {
    const rows = applicationsRows().toSpliced(10, 0, [{ text: '注：第3项含2023年结转5件', colspan: 10 }]);
    rows.push([{ text: '注：1.本表共25行，7列', colspan: 10 }]);
    expect([misplaced(read(rows)), unread(read(rows))]).toEqual([[], []]);
  });

  test('a group labelled as another one behind a page break is not read as either', () => {
    const all = applicationsRows();
    const group = all.findIndex((row) => row[0]?.text === '（五）不予处理');
    const rest = all.slice(group);
    rest[0]?.splice(0, 1, { text: '（三）不予公开', rowspan: 5 });
    const reading = readPage({ applications: markup(all.slice(0, group)) + markup(rest) });
    expect(misplaced(reading)).toEqual([]);
    expect(unread(reading)).toHaveLength(5);
  });

  test('a row that the form does not know is kept with its figures', () => {
    const rows = applicationsRows().toSpliced(12, 0, [{ text: '9.省里新增的情形' }, ...nines()]);
    const reading = read(rows);
    if (reading.status === 'refused') throw new Error(reading.refusal.code);
    expect(reading.report.tables.applications?.extraRows).toMatchObject([
      { label: '9.省里新增的情形', values: { naturalPerson: 9, total: 9 } },
    ]);
    expect(misplaced(reading)).toEqual([]);
  });
});

describe('其他处理', () => {
  const withGroupRow = (...values: string[]): Row[] => {
    const rows = applicationsRows();
    const first = rows.findIndex((row) => row[0]?.text === '（六）其他处理');
    const label = rows[first]?.shift()?.text ?? '';
    return rows.toSpliced(first, 0, [{ text: label, colspan: 2 }, ...values.map((text) => ({ text }))]);
  };
  const readTable = (rows: readonly Row[]) => {
    const reading = readPage({ applications: markup(rows) });
    if (reading.status === 'refused') throw new Error(reading.refusal.code);
    expect([misplaced(reading), unread(reading)]).toEqual([[], []]);
    return reading.report.tables.applications;
  };

  test('as three rows below a row of its own', () => {
    expect(readTable(withGroupRow())).not.toHaveProperty('other');
    expect(readTable(withGroupRow(...Array<string>(7).fill('')))).not.toHaveProperty('other');
  });

  test('with a sum of its own besides its three rows', () => {
    const table = readTable(withGroupRow(...Array<string>(7).fill('9')));
    expect(table).not.toHaveProperty('other');
    expect(table?.extraRows).toMatchObject([{ label: '（六）其他处理' }]);
  });

  test('as three rows, the label of the first lost', () => {
    const rows = applicationsRows();
    rows.find((row) => row[0]?.text === '（六）其他处理')?.splice(1, 1);
    for (const read of Object.values(sources)) {
      expect(misplaced(read(rows))).toEqual([]);
      expect(unread(read(rows))).toEqual(['applications.otherNotCorrected']);
    }
  });

  test.each(['（六）其他处理', '（六）其他', '其他处理'])('as one row in the 2021 form: %s', (text) => {
    const rows = applicationsRows('2019');
    const cell = rows.flat().find((each) => each.text === '（六）其他处理');
    if (cell === undefined) throw new Error('no such row');
    cell.text = text;
    const reading = readPage({ applications: markup(rows) });
    if (reading.status === 'refused') throw new Error(reading.refusal.code);
    expect(reading.report.form).toBe('2021');
    expect(reading.report.tables.applications?.['other']).toMatchObject({ total: 22607 });
    expect(misplaced(reading, '2019').filter((path) => path.startsWith('applications'))).toEqual([]);
  });
});

describe.each(['2021', '2019'] as const)('table 二 of form %s', (form) => {
  const ways = {
    markup: (rows: readonly Row[]) => readPage({ proactive: markup(rows) }, form),
    bars: (rows: readonly Row[]) =>
      readText({
        proactive: bars(rows),
        applications: bars(applicationsRows(form)),
        litigation: bars(litigationRows()),
      }),
    lines: (rows: readonly Row[]) =>
      readText({
        proactive: torn(rows),
        applications: torn(applicationsRows(form)),
        litigation: torn(litigationRows()),
      }),
  };

  describe.each(Object.entries(ways))('as %s', (_, read) => {
    test('as printed is read in full', () => {
      expect([misplaced(read(proactiveRows(form)), form), unread(read(proactiveRows(form)), form)]).toEqual([
        [],
        [],
      ]);
    });

    test('any row missing', () => {
      for (const index of proactiveRows(form).keys()) {
        expect(misplaced(read(proactiveRows(form).toSpliced(index, 1)), form)).toEqual([]);
      }
    });

    test('any cell missing or too many', () => {
      for (const [index, row] of proactiveRows(form).entries()) {
        for (const column of row.length > 1 ? row.keys() : []) {
          const fewer = proactiveRows(form);
          fewer[index]?.splice(column, 1);
          expect(misplaced(read(fewer), form), `row ${index} column ${column}`).toEqual([]);
          const more = proactiveRows(form);
          more[index]?.splice(column + 1, 0, { text: '9' });
          expect(misplaced(read(more), form), `row ${index} column ${column}`).toEqual([]);
        }
      }
    });
  });

  test('with last year’s figures beside this year’s', () => {
    const rows = proactiveRows(form).map(([label, ...cells]) => [
      label ?? { text: '' },
      ...cells.flatMap((cell) => [{ text: /^\d+$/.test(cell.text) ? '9' : `上年${cell.text}` }, cell]),
    ]);
    expect(misplaced(readPage({ proactive: markup(rows) }, form), form)).toEqual([]);
  });
});

describe('table 四', () => {
  test('a table of which no figure can be assigned is there all the same', () => {
    const rows = litigationRows();
    rows[3]?.pop();
    const reading = readPage({ litigation: markup(rows) });
    if (reading.status === 'refused') throw new Error(reading.refusal.code);
    expect(reading.report.tables.litigation).toEqual({ review: {}, directSuit: {}, suitAfterReview: {} });
  });
});

describe('two reports on a page', () => {
  test('the first is read, in all its tables, though it lacks a row', () => {
    const both = (first: readonly Row[], second: readonly Row[]): string => markup(first) + markup(second);
    const reading = readPage({
      proactive: both(proactiveRows().slice(0, -1), proactiveRows('2021', 1)),
      applications: both(applicationsRows().toSpliced(10, 1), applicationsRows('2021', 1)),
      litigation: both(litigationRows(), litigationRows(1)),
    });
    expect(misplaced(reading)).toEqual([]);
    expect(unread(reading)).toEqual(['proactive.fees', 'applications.deniedThirdPartyRights']);
  });
});

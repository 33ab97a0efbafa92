import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/check-result';
import type { TableId } from '../../src/form/form';
import { forms } from '../../src/form/forms';
import type { Report } from '../../src/report/schema/report';
import { mapTables } from '../../src/ui/result/table-map';
import { tableStateWords } from '../../src/ui/result/table-state';
import { simplifiedChinese } from '../../src/ui/wordings/zh-cn';
import { filledTable, findingWith, reportWith, resultWith } from './results';

const complete = reportWith().tables;

function mapOf(id: TableId, report: Report) {
  const table = mapTables(resultWith({ report })).find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`no map of ${id}`);
  return table;
}

const stateOf = (id: TableId, report: Report) => tableStateWords(mapOf(id, report), simplifiedChinese.map);

describe('mapTables', () => {
  it('knows the cells that a diagnosis blames', () => {
    const diagnosis = {
      explains: [0],
      changes: [],
      alternatives: 0,
      options: [],
      message: { 'zh-CN': '', en: '' },
      choices: [],
      suspects: ['litigation.review.upheld'],
    };
    const blamedIn = (finding: Finding) =>
      mapTables(resultWith({ findings: [finding], diagnoses: [diagnosis] }))
        .flatMap(({ rows }) => rows.flat())
        .filter(({ suspect }) => suspect)
        .map(({ path }) => path);
    const explained = findingWith({ rule: 'litigation-total', severity: 'error' });
    expect(blamedIn(explained)).toEqual(['litigation.review.upheld']);
    const ignored = { reason: '', at: '2026-02-03T12:00:00.000Z' };
    expect(blamedIn({ ...explained, ignored })).toEqual([]);
  });

  it('draws the three tables in printed order, a square for each cell of the form', () => {
    const maps = mapTables(resultWith({}));
    expect(maps.map(({ id }) => id)).toEqual(['proactive', 'applications', 'litigation']);
    expect(maps.map(({ rows }) => rows.map((row) => row.length))).toEqual([
      [3, 3, 1, 1, 1, 1],
      Array<number>(25).fill(7),
      [5, 5, 5],
    ]);
  });

  it('follows the form of the report', () => {
    const { proactive } = forms['2019'].tables;
    const report = reportWith({
      form: '2019',
      tables: { ...complete, proactive: filledTable(proactive, 1) },
    });
    expect(mapOf('proactive', report).rows.map((row) => row.length)).toEqual([3, 3, 3, 3, 3, 3, 2, 2]);
  });

  it('takes 其他处理 in one row as the page has it, on the 2021 form too', () => {
    const applications = filledTable(forms['2019'].tables.applications, 0);
    const { rows, counts } = mapOf('applications', reportWith({ tables: { ...complete, applications } }));
    expect(rows).toHaveLength(23);
    expect(counts.absent).toBe(0);
  });

  it('tells figures, blanks, words and absent cells apart', () => {
    const row = { upheld: 0, corrected: null, other: null, pending: 3 };
    const litigation = { ...complete.litigation, review: row };
    const report = reportWith({
      tables: { ...complete, litigation },
      cells: {
        'litigation.review.corrected': { text: '/', state: 'placeholder' },
        'litigation.review.other': { text: '见附件', state: 'text' },
      },
    });
    const map = mapOf('litigation', report);
    expect(map.rows[0]?.map(({ content }) => content)).toEqual([
      'figure',
      'blank',
      'text',
      'figure',
      'absent',
    ]);
    expect(map.counts).toEqual({ figure: 12, blank: 1, text: 1, absent: 1 });
  });

  it('puts the findings on their squares', () => {
    const cells = ['litigation.directSuit.total', 'litigation.directSuit.upheld'];
    const findings = [
      findingWith({ rule: 'blank-cells', severity: 'notice' }),
      findingWith({ rule: 'litigation-total', severity: 'error', cells }),
    ];
    const squares = mapTables(resultWith({ findings })).flatMap(({ rows }) => rows.flat());
    const marked = squares.filter(({ mark }) => mark !== null);
    expect(marked.map(({ column, mark }) => [column.field, mark?.role, mark?.finding])).toEqual([
      ['upheld', 'part', 1],
      ['total', 'anchor', 1],
    ]);
  });
});

describe('tableStateWords', () => {
  it('says how many cells were read where all were', () => {
    expect(stateOf('applications', reportWith())).toEqual(['已读 175 格']);
  });

  it('says that a table is missing', () => {
    const report = reportWith({ tables: { ...complete, litigation: null } });
    expect(stateOf('litigation', report)).toEqual(['缺表']);
  });

  it('says what is missing and what is blank', () => {
    const rows = { ...filledTable(forms['2021'].tables.applications, null), deniedByLaw: undefined };
    const report = reportWith({ tables: { ...complete, applications: rows } });
    expect(stateOf('applications', report)).toEqual(['缺 7 格', '168 格空白']);
  });

  it('says how many cells hold words instead of a number', () => {
    const report = reportWith({
      tables: {
        ...complete,
        proactive: { ...complete.proactive, fees: { amount: null } },
      },
      cells: { 'proactive.fees.amount': { text: '见附件', state: 'text' } },
    });
    expect(stateOf('proactive', report)).toEqual(['1 格非数字']);
  });
});

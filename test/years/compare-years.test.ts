import { describe, expect, it } from 'vitest';
import { forms } from '../../src/form/forms';
import type { PreviousReport } from '../../src/report/schema/previous-report';
import type { Report } from '../../src/report/schema/report';
import { compareYears } from '../../src/years/compare-years';
import type { ComparedCell, YearComparison } from '../../src/years/year-comparison';
import { filledTable, reportWith } from '../ui/results';
import { huaian, huaianYearAfter, suqianOf2023, suqianOf2024 } from './published-reports';

const cellAt = ({ cells }: YearComparison, path: string): ComparedCell | undefined =>
  cells.find((cell) => cell.path === path);

function reportOf(parts: Partial<Report>): PreviousReport {
  return { ...suqianOf2024(), report: reportWith(parts) };
}

/** A decimal as a whole number of ten-thousandths. */
const inTenThousandths = (value: number): bigint => {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
};

describe('two reports of one form', () => {
  const comparison = compareYears(suqianOf2023(), suqianOf2024());

  it('are compared in every cell of the form, in printed order', () => {
    expect(comparison.cells).toHaveLength(6 + 4 + 25 * 7 + 15);
    expect(comparison.cells.slice(0, 3).map(({ path }) => path)).toEqual([
      'proactive.regulations.issued',
      'proactive.regulations.repealed',
      'proactive.regulations.inForce',
    ]);
    expect(comparison.cells.at(-1)?.path).toBe('litigation.suitAfterReview.total');
  });

  it('differ by what the newer one has more, to the last decimal', () => {
    const { cells } = comparison;
    expect(cellAt(comparison, 'applications.newlyReceived.total')).toMatchObject({
      previous: 3511,
      current: 3525,
      difference: 14,
    });
    expect(cellAt(comparison, 'proactive.fees.amount')?.difference).toBe(13464.0129);
    for (const { previous, current, difference } of cells) {
      expect(inTenThousandths(previous ?? NaN) + inTenThousandths(difference ?? NaN)).toBe(
        inTenThousandths(current ?? NaN),
      );
    }
  });

  it('have a ratio where the older figure is not 0', () => {
    expect(cellAt(comparison, 'applications.newlyReceived.total')?.ratio).toBeCloseTo(3525 / 3511, 12);
    const none = comparison.cells.filter(({ ratio }) => ratio === null);
    expect(none.length).toBeGreaterThan(0);
    expect(none.every(({ previous }) => previous === 0)).toBe(true);
  });

  it('name their cells under the numbered heading, amounts with their unit', () => {
    const labels = (path: string) => cellAt(comparison, path)?.label['zh-CN'];
    expect(labels('applications.deniedStateSecret.naturalPerson')).toBe(
      '（三）不予公开·1.属于国家秘密·自然人',
    );
    expect(labels('applications.otherNotCorrected.total')).toBe(
      '（六）其他处理·1.申请人无正当理由逾期不补正·总计',
    );
    expect(labels('proactive.fees.amount')).toBe('行政事业性收费·本年收费金额（万元）');
    expect(labels('litigation.review.upheld')).toBe('行政复议·结果维持');
  });

  it('are put in the order of their years', () => {
    expect(compareYears(suqianOf2024(), suqianOf2023())).toEqual(comparison);
    expect(comparison.previous).toEqual({
      organization: '宿迁市人民政府',
      year: 2023,
      url: 'https://www.example.gov.cn/2023.html',
    });
  });

  it('need nothing to be known before', () => {
    expect(comparison).not.toHaveProperty('notices');
  });
});

it('a case left out of the next year, and documents in force that were not issued, stand out', () => {
  const comparison = compareYears(huaian, huaianYearAfter);
  expect(cellAt(comparison, 'applications.carriedOut.total')?.previous).toBe(103);
  expect(cellAt(comparison, 'applications.carriedIn.total')?.current).toBe(77);
  expect(cellAt(comparison, 'proactive.normativeDocuments.inForce')).toMatchObject({
    previous: 66,
    current: 372,
    difference: 306,
  });
});

describe('a cell', () => {
  it('that one report lacks is undefined there', () => {
    const cell = cellAt(compareYears(huaian, huaianYearAfter), 'litigation.review.total');
    expect(cell).toMatchObject({ current: undefined, difference: null, ratio: null });
    expect(cell?.previous).toBeTypeOf('number');
  });

  it('that both lack is not listed', () => {
    const tables = { proactive: null, applications: null, litigation: null };
    const older = reportOf({ year: 2023, tables: { ...tables, proactive: { fees: { amount: 1 } } } });
    const { cells } = compareYears(older, reportOf({ year: 2024, tables }));
    expect(cells.map(({ path }) => path)).toEqual(['proactive.fees.amount']);
  });

  it('without a number is null and tells what the page shows', () => {
    const blank = { text: '', state: 'blank' } as const;
    const older = reportOf({ year: 2023 });
    const newer = reportOf({
      year: 2024,
      tables: { ...older.report.tables, litigation: { review: { upheld: null } } },
      cells: { 'litigation.review.upheld': blank },
    });
    const cell = cellAt(compareYears(older, newer), 'litigation.review.upheld');
    expect(cell).toMatchObject({ previous: 0, current: null, difference: null, currentSaid: blank });
    expect(cell).not.toHaveProperty('previousSaid');
  });

  it('with a negative figure has no ratio', () => {
    const of = (year: number, change: number) =>
      reportOf({
        year,
        form: '2019',
        tables: { proactive: { licensing: { change } }, applications: null, litigation: null },
      });
    expect(compareYears(of(2019, -5), of(2020, 5)).cells[0]).toMatchObject({ difference: 10, ratio: null });
    expect(compareYears(of(2019, 5), of(2020, -5)).cells[0]).toMatchObject({ difference: -10, ratio: null });
  });
});

describe('reports on two forms', () => {
  const { proactive, applications, litigation } = forms['2019'].tables;
  const older = reportOf({
    year: 2020,
    form: '2019',
    tables: {
      proactive: filledTable(proactive, 2),
      applications: filledTable(applications, 2),
      litigation: filledTable(litigation, 2),
    },
  });
  const comparison = compareYears(older, reportOf({ year: 2021 }));

  it('are compared where both have a cell', () => {
    expect(cellAt(comparison, 'applications.concluded.total')?.difference).toBe(-2);
    expect(cellAt(comparison, 'proactive.licensing.decisions')?.difference).toBe(-2);
  });

  it('keep the cells of one form alone, near where they stood', () => {
    const paths = comparison.cells.map(({ path }) => path);
    expect(cellAt(comparison, 'applications.other.total')).toMatchObject({ previous: 2, current: undefined });
    expect(cellAt(comparison, 'applications.otherUnpaid.total')).toMatchObject({
      previous: undefined,
      current: 0,
    });
    expect(paths.slice(0, 6)).toEqual([
      'proactive.regulations.newlyMade',
      'proactive.regulations.newlyDisclosed',
      'proactive.regulations.totalDisclosed',
      'proactive.regulations.issued',
      'proactive.regulations.repealed',
      'proactive.regulations.inForce',
    ]);
    expect(paths.indexOf('proactive.otherServices.decisions')).toBeLessThan(
      paths.indexOf('proactive.penalties.decisions'),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });
});

it('compares two full reports within 10 ms', () => {
  const text = Array.from(
    { length: 60 },
    (_, index) => `第${String(index)}项工作持续推进，公开信息${String(index * 7)}条。`,
  ).join('');
  const sections = (word: string) =>
    [1, 5].map((number) => ({ number, heading: '', text: text.replaceAll('持续', word) }));
  const times = Array.from({ length: 15 }, () => {
    const [older, newer] = [suqianOf2023(sections('持续')), suqianOf2024(sections('不断'))];
    const start = performance.now();
    compareYears(older, newer);
    return performance.now() - start;
  });
  // The fastest run: others share the machine.
  expect(Math.min(...times)).toBeLessThan(10);
});

import type { FormRow } from '../form/form';
import type { Localized } from '../language/language';
import { figureAt } from '../report/figure';
import { formCellAt } from '../report/form-cell';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import { shortRowName } from '../report/short-name';
import { applicationsBalance } from '../rules/applications-balance';
import { applicationsOutcomeTotal } from '../rules/applications-outcome-total';
import { applicationsRowTotal } from '../rules/applications-row-total';
import { addExactly, sumAt } from '../rules/figures';
import type { Finding } from '../rules/finding';
import { litigationTotal } from '../rules/litigation-total';
import { cellName } from '../report/cell-name';
import { sumName } from '../rules/sum-name';
import { textApplications } from '../rules/text-applications';
import { textDenies } from '../rules/text-denies';
import { textLitigation } from '../rules/text-litigation';
import { textOutcomes } from '../rules/text-outcomes';
import { textProactive } from '../rules/text-proactive';
import { comparisonAcrossYears } from './comparison-across-years';
import type { Comparison } from './judgement';

type Line = Comparison['computed']['lines'][number];

/** The figures of a finding that names what it expected and what it found. */
interface Figures {
  readonly expected: number;
  readonly actual: number;
}

const words = {
  sum: { 'zh-CN': '合计', en: 'sum' },
  reported: { 'zh-CN': '填报', en: 'reported' },
  inTable: { 'zh-CN': '表中', en: 'in the table' },
  inText: { 'zh-CN': '正文', en: 'in the text' },
  concluded: { 'zh-CN': '三、（七）办理结果总计', en: 'concluded, total' },
} as const satisfies Record<string, Localized>;

/** The row that stands alone in a sum of other rows: its own label, 总计, would say little. */
const nameOfRow = (row: FormRow): Localized =>
  row.field === 'concluded' ? words.concluded : shortRowName(row);

/** What a cell adds to a sum; null where it is blank, which counts as 0. */
function valueAt(report: Report, cell: string): number | null {
  const figure = figureAt(report, cell);
  return typeof figure === 'number' ? figure : null;
}

function lineByRow(report: Report, cell: string): Line {
  return { label: nameOfRow(formCellAt(report, cell).row), value: valueAt(report, cell), cell };
}

function lineByColumn(report: Report, cell: string): Line {
  return { label: formCellAt(report, cell).column.label, value: valueAt(report, cell), cell };
}

function compare(computed: Comparison['computed'], reported: Comparison['reported']): Comparison {
  return { computed, reported, difference: addExactly([reported.sum, -computed.sum]) };
}

type Compare = (report: Report, finding: Finding, figures: Figures) => Comparison | undefined;

/** The total, which is the anchor, against its parts. */
const partsAgainstTotal =
  (lineOf: typeof lineByRow): Compare =>
  (report, { cells: [total = '', ...parts] }, { expected, actual }) =>
    compare(
      { label: words.sum, lines: parts.map((part) => lineOf(report, part)), sum: expected },
      { label: words.reported, lines: [lineOf(report, total)], sum: actual },
    );

const balance: Compare = (report, { cells }, { expected, actual }) => {
  const lines = cells.map((cell) => lineByRow(report, cell));
  return compare(
    { label: words.sum, lines: lines.slice(2), sum: expected },
    { label: words.sum, lines: lines.slice(0, 2), sum: actual },
  );
};

/** The cells of the table as one figure, under the name of their sum. */
function asOneLine(report: Report, cells: readonly string[], sum: number): Line[] {
  const [cell = null, ...others] = cells;
  if (cell === null) return [];
  const isSum = others.length > 0;
  const value = isSum ? sum : valueAt(report, cell);
  return [{ label: sumName(report, cells), value, cell: isSum ? null : cell }];
}

/** Every cell that holds something, where the text says that none does. */
function asCells(report: Report, cells: readonly string[]): Line[] {
  return cells
    .map((cell) => ({ label: cellName(report, cell), value: valueAt(report, cell), cell }))
    .filter(({ value }) => value !== null && value !== 0);
}

/** A count of the text against the table; amounts in another unit than the table's are told by their message. */
const textAgainstTable =
  (linesOf: typeof asOneLine): Compare =>
  (report, { cells, quote }, { expected, actual }) => {
    if (cells.length === 0 || quote === null || sumAt(report, cells) !== expected) return undefined;
    const inText = { label: words.inText, value: actual, cell: null };
    return compare(
      { label: words.inTable, lines: linesOf(report, cells, expected), sum: expected },
      { label: words.inText, lines: [inText], sum: actual },
    );
  };

const comparisons = new Map<string, Compare>([
  [applicationsBalance.id, balance],
  [applicationsOutcomeTotal.id, partsAgainstTotal(lineByRow)],
  [applicationsRowTotal.id, partsAgainstTotal(lineByColumn)],
  [litigationTotal.id, partsAgainstTotal(lineByColumn)],
  ...[textApplications, textOutcomes, textLitigation, textProactive].map(
    ({ id }) => [id, textAgainstTable(asOneLine)] as const,
  ),
  [textDenies.id, textAgainstTable(asCells)],
]);

/**
 * What a finding computed against what the report says, line by line.
 *
 * @param previous the report of the year before that the rules compared with
 * @returns undefined where it is about no two figures that should be one
 */
export function comparisonOf(
  report: Report,
  finding: Finding,
  previous?: PreviousReport,
): Comparison | undefined {
  if (finding.group === 'years') return previous && comparisonAcrossYears(report, finding, previous);
  const { rule, expected, actual } = finding;
  if (expected === null || actual === null) return undefined;
  return comparisons.get(rule)?.(report, finding, { expected, actual });
}

import type { Language } from '../../../language/language';
import { isChinese } from '../../../language/language';
import { countInWords, severities } from '../../../language/severity';
import type { HeatCell } from '../../../run/results/heat-map';
import type { ResultRow } from '../../../run/results/result-row';
import type { ResultWords } from './words-zh-cn';

/** What is said of lines and cells of the heat map. */
export interface HeatWords {
  /** Body and year. */
  readonly report: (row: ResultRow) => string;
  /** The name of a cell. */
  readonly cell: (row: ResultRow, rule: string, cell: HeatCell | null) => string;
}

/** The names of lines and cells in that language. */
export function heatWords({ heat }: ResultWords, language: Language): HeatWords {
  const said = (cell: HeatCell | null): string => {
    if (cell === null) return heat.off;
    const { counts, outcome } = cell;
    if (counts === null) return outcome === 'failed' ? heat.passed : heat[outcome];
    return severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => countInWords(counts[severity], severity, language))
      .join(isChinese(language) ? '、' : ', ');
  };
  const report = ({ body, year }: ResultRow): string => (year === null ? body : `${body} ${String(year)}`);
  return { report, cell: (row, rule, cell) => heat.cell(report(row), rule, said(cell)) };
}

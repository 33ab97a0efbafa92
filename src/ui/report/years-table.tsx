import { formatNumber } from '../../language/fill';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { ComparedCell, ComparedReport, YearComparison } from '../../years/year-comparison';
import type { ReportWords } from './report-words';

interface YearsTableProps {
  readonly comparison: YearComparison;
  readonly language: Language;
  readonly words: ReportWords;
}

/** Cells that tell a year at a glance: those of table 二, and the totals of the two others. */
function isMain({ path, table, previous, current }: ComparedCell): boolean {
  const isTold = table === 'proactive' || path.endsWith('.total');
  return isTold && ((previous ?? 0) !== 0 || (current ?? 0) !== 0);
}

const figure = (value: number | null | undefined, said: string | undefined): string =>
  value === undefined ? '—' : value === null ? (said ?? '') : formatNumber(value);

const signed = (value: number): string => `${value > 0 ? '+' : ''}${formatNumber(value)}`;

/** The main figures of two years beside each other. */
export function YearsTable({ comparison, language, words }: YearsTableProps) {
  const { previous, current, cells, notices = [] } = comparison;
  const nameOf = ({ year }: ComparedReport, otherwise: string): string =>
    year === null ? otherwise : words.year(year);
  const [before, now] = [nameOf(previous, words.lastYear), nameOf(current, words.thisYear)];
  const [cellHead, differenceHead] = words.comparisonHeads;
  const title = words.comparison(before, now);
  return (
    <section>
      <h2>{title}</h2>
      {notices.map((notice, index) => (
        <p key={index} class="aside">
          {textIn(notice, language)}
        </p>
      ))}
      <div class="years-table" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{cellHead}</th>
              <th scope="col">{before}</th>
              <th scope="col">{now}</th>
              <th scope="col">{differenceHead}</th>
            </tr>
          </thead>
          <tbody>
            {cells.filter(isMain).map((cell) => (
              <tr key={cell.path}>
                <th scope="row">{textIn(cell.label, language)}</th>
                <td>{figure(cell.previous, cell.previousSaid?.text)}</td>
                <td>{figure(cell.current, cell.currentSaid?.text)}</td>
                <td>{cell.difference === null ? '' : signed(cell.difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

import { formatNumber } from '../../language/fill';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { Series } from '../../years/year-comparison';
import type { ComparisonWords } from './wordings';

interface SeriesTableProps {
  readonly series: readonly Series[];
  readonly language: Language;
  readonly words: ComparisonWords['series'];
}

/** The same figures as the charts, a row a figure and a column a year. */
export function SeriesTable({ series, language, words }: SeriesTableProps) {
  const years = series[0]?.points.map(({ year }) => year) ?? [];
  return (
    <div class="series-scroller" role="region" aria-label={words.title} tabIndex={0}>
      <table aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            {years.map((year) => (
              <th key={year} scope="col" class="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ path, label, points }) => (
            <tr key={path}>
              <th scope="row">{textIn(label, language)}</th>
              {points.map(({ year, value }) => (
                <td key={year} class="number" data-state={value === null ? 'absent' : undefined}>
                  {value === null ? words.noFigure : formatNumber(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

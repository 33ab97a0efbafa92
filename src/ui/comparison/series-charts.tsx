import type { Language } from '../../language/language';
import type { Series } from '../../years/year-comparison';
import { SeriesChart } from './series-chart';
import { SeriesTable } from './series-table';
import type { ComparisonWords } from './wordings';

interface SeriesChartsProps {
  readonly series: readonly Series[];
  /** The years that are compared. */
  readonly years: readonly (number | null)[];
  readonly language: Language;
  readonly words: ComparisonWords['series'];
}

/** The main figures over the years at hand, a small chart each, and all of them as a table. */
export function SeriesCharts({ series, years, language, words }: SeriesChartsProps) {
  const all = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))];
  const [first, ...others] = all;
  return (
    <section class="series" aria-labelledby="series">
      <h3 id="series">{words.title}</h3>
      {first === undefined && <p class="comparison-note">{words.none}</p>}
      {first !== undefined && others.length === 0 && <p class="comparison-note">{words.oneYear(first)}</p>}
      {others.length > 0 && (
        <>
          <div class="series-charts">
            {series.map((each) => (
              <SeriesChart key={each.path} series={each} years={years} language={language} words={words} />
            ))}
          </div>
          <details class="series-table">
            <summary>{words.asTable}</summary>
            <SeriesTable series={series} language={language} words={words} />
          </details>
        </>
      )}
    </section>
  );
}

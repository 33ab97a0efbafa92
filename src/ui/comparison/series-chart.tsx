import { useId } from 'preact/hooks';
import { formatNumber } from '../../language/fill';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { Series } from '../../years/year-comparison';
import { chartLayout, chartSize } from './chart-layout';
import type { ChartLabel } from './label-boxes';
import type { ComparisonWords } from './wordings';

interface SeriesChartProps {
  readonly series: Series;
  /** The years that are compared: their dots are filled. */
  readonly years: readonly (number | null)[];
  readonly language: Language;
  readonly words: ComparisonWords['series'];
}

/** One figure over the years as a line; its description says every point. */
export function SeriesChart({ series, years, language, words }: SeriesChartProps) {
  const id = useId();
  const { path, dots, values, years: yearLabels, base } = chartLayout(series);
  const { width, height } = chartSize;
  const label = textIn(series.label, language);
  const said = series.points.map(({ year, value }) =>
    words.point(year, value === null ? words.noFigure : formatNumber(value)),
  );
  return (
    <figure class="series-chart">
      <figcaption aria-hidden>{label}</figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        width={width}
        height={height}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
      >
        <title id={`${id}-title`}>{label}</title>
        <desc id={`${id}-description`}>{said.join(words.separator)}</desc>
        <line class="base" x1="0" y1={base} x2={width} y2={base} />
        <path d={path} />
        {dots.map(({ year, x, y }) => (
          <circle key={year} cx={x} cy={y} r="3.5" data-compared={years.includes(year) ? '' : undefined} />
        ))}
        {values.map((value) => (
          <Label key={value.x} {...value} kind="value" />
        ))}
        {yearLabels.map((year) => (
          <Label key={year.text} {...year} kind="year" />
        ))}
      </svg>
    </figure>
  );
}

function Label({ text, x, y, anchor, kind }: ChartLabel & { readonly kind: 'value' | 'year' }) {
  return (
    <text class={kind} x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
}

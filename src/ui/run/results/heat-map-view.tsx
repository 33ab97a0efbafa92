import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../language/language';
import { heatMap } from '../../../run/results/heat-map';
import { orderRows } from '../../../run/results/order-rows';
import { yearsOf } from '../../../run/results/choose-rows';
import { countOf, type ResultRow } from '../../../run/results/result-row';
import { SelectField } from '../select-field';
import { HeatGrid } from './heat-grid';
import { HeatLegend } from './heat-legend';
import type { ResultWords } from './words-zh-cn';

interface HeatMapViewProps {
  readonly rows: readonly ResultRow[];
  readonly onOpen: (row: ResultRow, among: readonly ResultRow[], rule: string) => void;
  readonly language: Language;
  readonly words: ResultWords;
}

const orders = ['byFindings', 'byName'] as const;

/** Where the rules found something: reports against rules, with what is shown of them. */
export function HeatMapView({ rows, onOpen, language, words }: HeatMapViewProps) {
  const [isWhole, setWhole] = useState(false);
  const [year, setYear] = useState<number | null>(null);
  const [order, setOrder] = useState<(typeof orders)[number]>('byFindings');
  const years = useMemo(() => yearsOf(rows), [rows]);
  const map = useMemo(() => {
    const ofYear = rows.filter((row) => year === null || row.year === year);
    const ordered =
      order === 'byName'
        ? orderRows(ofYear, 'body')
        : [...orderRows(ofYear, 'outcome')].sort((one, other) => countOf(other.counts) - countOf(one.counts));
    return heatMap(ordered, isWhole);
  }, [rows, year, order, isWhole]);
  const say = words.heat;
  return (
    <>
      <p class="run-intro">
        {say.intro} {say.keys}
      </p>
      <div class="run-tools">
        {years.length > 1 && (
          <SelectField
            label={words.filters.year}
            all={words.filters.allYears}
            choices={years.map((each) => ({ value: each, name: String(each) }))}
            value={year}
            onChoose={setYear}
          />
        )}
        <SelectField
          label={say.order}
          choices={orders.map((each) => ({ value: each, name: say[each] }))}
          value={order}
          onChoose={(chosen) => setOrder(chosen ?? 'byFindings')}
        />
        <label class="run-check">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={({ currentTarget }) => setWhole(currentTarget.checked)}
          />
          {say.whole}
        </label>
        <HeatLegend words={words} />
      </div>
      {map.rules.length === 0 ? (
        <p class="run-muted">{say.nothing}</p>
      ) : (
        <HeatGrid map={map} onOpen={onOpen} language={language} words={words} />
      )}
    </>
  );
}

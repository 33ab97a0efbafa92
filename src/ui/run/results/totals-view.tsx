import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../language/language';
import { yearsOf } from '../../../run/results/choose-rows';
import type { ResultRow } from '../../../run/results/result-row';
import { summaryCandidates } from '../../../run/results/summary-candidates';
import { totalsOf } from '../../../run/results/totals';
import { SelectField } from '../select-field';
import { TotalTableView } from './total-table-view';
import type { ResultWords } from './words-zh-cn';

interface TotalsViewProps {
  readonly rows: readonly ResultRow[];
  readonly language: Language;
  readonly words: ResultWords['totals'];
}

/** The reports of one year added up, cell by cell, beside the report of the parent that a person chooses. */
export function TotalsView({ rows, language, words }: TotalsViewProps) {
  const years = useMemo(() => yearsOf(rows.filter(({ page }) => page.result?.status === 'checked')), [rows]);
  const [chosenYear, setYear] = useState<number | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<number, number | null>>(new Map());
  const [isOnlyDiffering, setOnlyDiffering] = useState(false);
  const year = chosenYear ?? years[0] ?? null;
  const candidates = useMemo(() => (year === null ? [] : summaryCandidates(rows, year)), [rows, year]);
  const ofYear = useMemo(
    () => rows.filter((row) => row.year === year && row.page.result?.status === 'checked'),
    [rows, year],
  );
  const position = year === null ? null : chosen.has(year) ? chosen.get(year) : candidates[0]?.position;
  const summary = ofYear.find((row) => row.position === position) ?? null;
  const totals = useMemo(() => (year === null ? null : totalsOf(rows, year, summary)), [rows, year, summary]);
  if (year === null || totals === null) return <p class="run-muted">{words.none}</p>;
  // The likely ones first, then any other: the person knows better which report is the parent's.
  const choices = [...candidates, ...ofYear.filter((row) => !candidates.includes(row))];
  const missing = rows.filter((row) => row.year === year && row.page.result?.status !== 'checked').length;
  const facts = [words.added(totals.reports)];
  if (totals.repeated > 0) facts.push(words.repeated(totals.repeated));
  if (missing > 0) facts.push(words.missing(missing));
  if (totals.compared > 0) facts.push(words.differing(totals.differing, totals.compared));
  return (
    <>
      <p class="run-intro">{words.intro}</p>
      <p class="run-notice">{words.caveat}</p>
      <div class="run-tools">
        <SelectField
          label={words.year}
          choices={years.map((each) => ({ value: each, name: String(each) }))}
          value={year}
          onChoose={setYear}
        />
        <SelectField
          label={words.summary}
          all={words.noSummary}
          choices={choices.map((row) => ({ value: row.position, name: `${row.body} ${String(year)}` }))}
          value={summary?.position ?? null}
          onChoose={(value) => setChosen(new Map(chosen).set(year, value))}
        />
        {totals.differing > 0 && (
          <label class="run-check">
            <input
              type="checkbox"
              checked={isOnlyDiffering}
              onChange={({ currentTarget }) => setOnlyDiffering(currentTarget.checked)}
            />
            {words.onlyDiffering}
          </label>
        )}
      </div>
      <p class="run-verdict" role="status">
        {facts.join(' · ')}
      </p>
      {totals.reports === 0 ? (
        <p class="run-muted">{words.none}</p>
      ) : (
        totals.tables.map((table) => (
          <TotalTableView
            key={`${table.form} ${table.table}`}
            table={table}
            isOnlyDiffering={isOnlyDiffering && totals.differing > 0}
            language={language}
            words={words}
          />
        ))
      )}
    </>
  );
}

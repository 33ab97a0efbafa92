import { useMemo } from 'preact/hooks';
import type { Language } from '../../../language/language';
import { textIn } from '../../../language/text-in';
import { allRows, countOutcomes, yearsOf, type RowChoice } from '../../../run/results/choose-rows';
import { rulesFound } from '../../../run/results/heat-map';
import { rowOutcomes, type ResultRow } from '../../../run/results/result-row';
import { SearchField } from '../search-field';
import { SelectField } from '../select-field';
import type { ResultWords } from './words-zh-cn';

interface ResultFiltersProps {
  readonly rows: readonly ResultRow[];
  /** How many rows meet the choice. */
  readonly shown: number;
  readonly choice: RowChoice;
  readonly onChange: (choice: RowChoice) => void;
  readonly isGrouped: boolean;
  readonly onGroup: (isGrouped: boolean) => void;
  readonly language: Language;
  readonly words: ResultWords;
}

/** By what the table of results is sifted and grouped. */
export function ResultFilters(props: ResultFiltersProps) {
  const { rows, shown, choice, onChange, isGrouped, onGroup, language, words } = props;
  const years = useMemo(() => yearsOf(rows), [rows]);
  const outcomes = useMemo(() => countOutcomes(rows), [rows]);
  const rules = useMemo(() => rulesFound(rows), [rows]);
  const say = words.filters;
  return (
    <div class="run-tools" role="group" aria-label={say.label}>
      <SearchField
        label={say.search}
        value={choice.text}
        onSearch={(text) => onChange({ ...choice, text })}
      />
      {years.length > 1 && (
        <SelectField
          label={say.year}
          all={say.allYears}
          choices={years.map((year) => ({ value: year, name: String(year) }))}
          value={choice.year}
          onChoose={(year) => onChange({ ...choice, year })}
        />
      )}
      <SelectField
        label={say.outcome}
        all={say.allOutcomes}
        choices={rowOutcomes
          .filter((outcome) => outcomes.has(outcome))
          .map((outcome) => ({
            value: outcome,
            name: `${words.outcomes[outcome]} ${String(outcomes.get(outcome) ?? 0)}`,
          }))}
        value={choice.outcome}
        onChoose={(outcome) => onChange({ ...choice, outcome })}
      />
      {rules.length > 0 && (
        <SelectField
          label={say.rule}
          all={say.allRules}
          choices={rules.map(({ rule, name, reports }) => ({
            value: rule,
            name: say.ruleIn(textIn(name, language), reports),
          }))}
          value={choice.rule}
          onChoose={(rule) => onChange({ ...choice, rule })}
        />
      )}
      <label class="run-check">
        <input
          type="checkbox"
          checked={isGrouped}
          onChange={({ currentTarget }) => onGroup(currentTarget.checked)}
        />
        {say.grouped}
      </label>
      <span class="run-count" role="status">
        {say.shown(shown, rows.length)}
      </span>
      {shown < rows.length && (
        <button type="button" class="plain-button" onClick={() => onChange(allRows)}>
          {say.clear}
        </button>
      )}
    </div>
  );
}

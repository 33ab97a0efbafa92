import { severities, type Severity } from '../../language/severity';
import { SeverityIcon } from '../severity-icon';
import type { Wordings } from '../wordings/wordings';
import type { FindingCounts, FindingFilter, FindingState } from './finding-filter';
import type { PanelWords } from './wordings';

interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly counts: FindingCounts;
  readonly onChange: (filter: FindingFilter) => void;
  readonly words: Wordings;
  readonly panelWords: PanelWords['filter'];
}

/** By what the findings are sifted: severity, state, words. */
export function FilterBar({ filter, counts, onChange, words, panelWords }: FilterBarProps) {
  const toggle = (severity: Severity) => {
    const next = new Set(filter.severities);
    if (!next.delete(severity)) next.add(severity);
    onChange({ ...filter, severities: next });
  };
  const countOf = (severity: Severity) => counts.severities.get(severity) ?? 0;
  const choices = severities.filter((each) => countOf(each) > 0 || filter.severities.has(each));
  // Among findings of one severity there is nothing to choose, unless another one was chosen on an earlier page.
  const isChoice = choices.length > 1 || filter.severities.size > 0;
  const stateButton = (state: FindingState) => (
    <button
      type="button"
      class="chip"
      aria-pressed={filter.state === state}
      onClick={() => onChange({ ...filter, state })}
    >
      {panelWords.states[state]} <b>{counts.states[state]}</b>
    </button>
  );
  return (
    <div class="filter" role="search" aria-label={panelWords.label}>
      {isChoice && (
        <div class="chips" role="group" aria-label={panelWords.label}>
          {choices.map((severity) => (
            <button
              key={severity}
              type="button"
              class="chip"
              aria-pressed={filter.severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              <SeverityIcon severity={severity} />
              {words.findings[severity]} <b>{countOf(severity)}</b>
            </button>
          ))}
        </div>
      )}
      {(counts.states.ignored > 0 || filter.state === 'ignored') && (
        <div class="chips joined" role="group" aria-label={panelWords.states.label}>
          {stateButton('open')}
          {stateButton('ignored')}
        </div>
      )}
      <input
        type="search"
        value={filter.search}
        placeholder={panelWords.search}
        aria-label={panelWords.search}
        onInput={({ currentTarget }) => onChange({ ...filter, search: currentTarget.value })}
      />
    </div>
  );
}

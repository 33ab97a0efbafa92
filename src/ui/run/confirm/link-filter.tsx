import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { RunPage } from '../../../run/run-record';
import type { RunWords } from '../words-zh-cn';
import { linkYears, type LinkChoice } from './link-choice';

interface LinkFilterProps {
  readonly pages: readonly RunPage[];
  readonly choice: LinkChoice;
  readonly onChange: (choice: LinkChoice) => void;
  readonly words: RunWords['confirm'];
  /** What can be done with the links that are shown. */
  readonly children: ComponentChildren;
}

/** Which links are shown, and what can be done with them. */
export function LinkFilter({ pages, choice, onChange, words, children }: LinkFilterProps) {
  const id = useId();
  const years = linkYears(pages);
  return (
    <div class="run-tools">
      <label class="run-field wide">
        <span>{words.search}</span>
        <input
          type="search"
          value={choice.text}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onChange({ ...choice, text: currentTarget.value })}
        />
      </label>
      {years.length > 1 && (
        <label class="run-field" for={id}>
          <span>{words.year}</span>
          <select
            id={id}
            value={choice.year === null ? '' : String(choice.year)}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...choice, year: years.find((year) => String(year) === value) ?? null })
            }
          >
            <option value="">{words.allYears}</option>
            {years.map((year) => (
              <option key={year} value={String(year)}>
                {year === 'unknown' ? words.unknownYear : String(year)}
              </option>
            ))}
          </select>
        </label>
      )}
      {children}
    </div>
  );
}

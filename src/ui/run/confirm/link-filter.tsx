import type { ComponentChildren } from 'preact';
import type { RunPage } from '../../../run/run-record';
import { SearchField } from '../search-field';
import { SelectField } from '../select-field';
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
  const years = linkYears(pages);
  return (
    <div class="run-tools">
      <SearchField
        label={words.search}
        value={choice.text}
        onSearch={(text) => onChange({ ...choice, text })}
      />
      {years.length > 1 && (
        <SelectField
          label={words.year}
          all={words.allYears}
          choices={years.map((year) => ({
            value: year,
            name: year === 'unknown' ? words.unknownYear : String(year),
          }))}
          value={choice.year}
          onChoose={(year) => onChange({ ...choice, year })}
        />
      )}
      {children}
    </div>
  );
}

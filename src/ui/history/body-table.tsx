import type { Language } from '../../language/language';
import { BodyRows } from './body-rows';
import type { BodyName } from './names';
import type { FoundBody } from './search';
import { SelectBox } from './select-box';
import type { Selection } from './selection';
import type { HistoryAddresses } from './services';
import type { HistoryWords } from './words';

interface BodyTableProps {
  readonly found: readonly FoundBody[];
  /** All reports that were sought, those on other pages too. */
  readonly sought: readonly string[];
  readonly selection: Selection;
  readonly addresses: HistoryAddresses;
  readonly onPart: (body: FoundBody, name: BodyName) => void;
  readonly language: Language;
  readonly words: HistoryWords;
}

/** Bodies with their reports as a table. */
export function BodyTable({ found, sought, onPart, words, ...rest }: BodyTableProps) {
  const { body, year, result, host, lastSeen, compare } = words.list.columns;
  return (
    <table class="history-table">
      <caption class="unseen">{words.list.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <div class="body-name">
              <SelectBox
                ids={sought}
                selection={rest.selection}
                label={words.list.selectSought(sought.length)}
              />
              {body}
            </div>
          </th>
          {[year, result, host, lastSeen, compare].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {found.map((each) => (
        <BodyRows
          key={each.body.id}
          found={each}
          onPart={(name) => onPart(each, name)}
          words={words}
          {...rest}
        />
      ))}
    </table>
  );
}

import type { HistoryEntry } from '../../history/history-entry';
import type { Language } from '../../language/language';
import { BodyNames } from './body-names';
import { EntryRow } from './entry-row';
import { namesOf, type BodyName } from './names';
import type { FoundBody } from './search';
import { SelectBox } from './select-box';
import type { Selection } from './selection';
import type { HistoryAddresses } from './services';
import type { HistoryWords } from './words';

interface BodyRowsProps {
  readonly found: FoundBody;
  readonly selection: Selection;
  readonly addresses: HistoryAddresses;
  readonly onPart: (name: BodyName) => void;
  readonly language: Language;
  readonly words: HistoryWords;
}

/** A body with its reports, a line each, the newest first. */
export function BodyRows({ found, selection, addresses, onPart, language, words }: BodyRowsProps) {
  const { body, entries } = found;
  const ids = entries.map(({ id }) => id);
  const names = namesOf(body);
  const nameOf = ({ year }: HistoryEntry) =>
    `${body.name} ${year === null ? words.list.yearUnknown : words.list.yearOf(year)}`;
  const isOne = entries.length === 1;
  return (
    <tbody>
      {entries.map((entry, index) => (
        <EntryRow
          key={entry.id}
          body={body}
          entry={entry}
          name={nameOf(entry)}
          selection={isOne ? null : selection}
          addresses={addresses}
          language={language}
          words={words.list}
        >
          {index === 0 && (
            <th scope="rowgroup" rowSpan={entries.length}>
              <div class="body-name">
                <SelectBox
                  ids={ids}
                  selection={selection}
                  label={isOne ? words.list.selectReport(nameOf(entry)) : words.list.selectBody(body.name)}
                />
                <div>
                  <strong>{body.name}</strong>
                  {names.length > 1 ? (
                    <BodyNames names={names} onPart={onPart} words={words} />
                  ) : (
                    body.otherNames.length > 0 && <p>{words.list.alsoCalled(body.otherNames)}</p>
                  )}
                </div>
              </div>
            </th>
          )}
        </EntryRow>
      ))}
    </tbody>
  );
}

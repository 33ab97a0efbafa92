import { useId } from 'preact/hooks';
import { historyOrders, type HistoryIndex, type HistoryQuery } from './search';
import type { HistoryWords } from './words';

interface ListToolsProps {
  readonly query: HistoryQuery;
  readonly onQuery: (query: HistoryQuery) => void;
  readonly years: HistoryIndex['years'];
  readonly words: HistoryWords['list'];
}

/** What is sought, and in which order it is listed. */
export function ListTools({ query, onQuery, years, words }: ListToolsProps) {
  const id = useId();
  return (
    <div class="list-tools" role="search">
      <div class="search-field">
        <label for={`${id}-search`}>{words.search}</label>
        <input
          id={`${id}-search`}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.searchHint}
          value={query.text}
          onInput={({ currentTarget }) => onQuery({ ...query, text: currentTarget.value })}
        />
      </div>
      <div class="select-field">
        <label for={`${id}-year`}>{words.year}</label>
        <select
          id={`${id}-year`}
          value={query.year ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onQuery({ ...query, year: value === '' ? null : Number(value) })
          }
        >
          <option value="">{words.everyYear}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {words.yearOf(year)}
            </option>
          ))}
        </select>
      </div>
      <div class="select-field">
        <label for={`${id}-order`}>{words.order}</label>
        <select
          id={`${id}-order`}
          value={query.order}
          onChange={({ currentTarget: { value } }) =>
            onQuery({ ...query, order: historyOrders.find((order) => order === value) ?? 'name' })
          }
        >
          {historyOrders.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </div>
      <label class="check-line">
        <input
          type="checkbox"
          checked={query.onlyErrors}
          onChange={({ currentTarget }) => onQuery({ ...query, onlyErrors: currentTarget.checked })}
        />
        <span>{words.onlyErrors}</span>
      </label>
    </div>
  );
}

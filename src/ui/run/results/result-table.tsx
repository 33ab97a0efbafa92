import { useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../language/language';
import { allRows, chooseRows } from '../../../run/results/choose-rows';
import { groupRows, type RowGroup } from '../../../run/results/group-rows';
import { orderRows, type RowOrder } from '../../../run/results/order-rows';
import type { ResultRow } from '../../../run/results/result-row';
import { SpacerRow } from '../spacer-row';
import { useWindow } from '../use-window';
import { ResultFilters } from './result-filters';
import { ResultLine } from './result-line';
import type { ResultWords } from './words-zh-cn';

interface ResultTableProps {
  readonly rows: readonly ResultRow[];
  readonly onOpen: (row: ResultRow, among: readonly ResultRow[]) => void;
  readonly language: Language;
  readonly words: ResultWords;
}

/** As in run-tables.css. */
const rowHeight = 36;

const columns: readonly RowOrder[] = ['body', 'year', 'outcome', 'error', 'warning', 'notice'];

const widths: Readonly<Record<RowOrder, string | undefined>> = {
  body: undefined,
  year: '80px',
  outcome: '176px',
  error: '88px',
  warning: '96px',
  notice: '88px',
};

/** All reports of a run in a table that can be sorted, sifted and grouped. */
export function ResultTable({ rows, onOpen, language, words }: ResultTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState(allRows);
  const [order, setOrder] = useState<RowOrder>('outcome');
  const [isReversed, setReversed] = useState(false);
  const [isGrouped, setGrouped] = useState(false);
  // Ordered before they are sifted, so that typing never sorts.
  const ordered = useMemo(() => orderRows(rows, order, isReversed), [rows, order, isReversed]);
  const chosen = useMemo(() => chooseRows(ordered, choice), [ordered, choice]);
  const lines = useMemo(() => (isGrouped ? groupedLines(chosen) : chosen), [chosen, isGrouped]);
  const among = useMemo(() => lines.filter((line): line is ResultRow => !('members' in line)), [lines]);
  const { from, to, above, below } = useWindow(frame, lines.length, rowHeight);
  const say = words.table;
  const sort = (column: RowOrder) => {
    setReversed(column === order && !isReversed);
    setOrder(column);
  };
  return (
    <>
      <ResultFilters
        rows={rows}
        shown={chosen.length}
        choice={choice}
        onChange={setChoice}
        isGrouped={isGrouped}
        onGroup={setGrouped}
        language={language}
        words={words}
      />
      {lines.length === 0 ? (
        <p class="run-muted">{words.filters.nothing}</p>
      ) : (
        <div ref={frame} class="table-frame" tabIndex={0} role="region" aria-label={say.label}>
          <table
            class="run-table even-rows result-table"
            aria-label={say.label}
            aria-rowcount={lines.length + 1}
          >
            <colgroup>
              {columns.map((column) => (
                <col key={column} style={{ width: widths[column] }} />
              ))}
              <col style={{ width: '64px' }} />
            </colgroup>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" aria-sort={sortOf(column, order, isReversed)}>
                    <button type="button" title={say.sort(say[column])} onClick={() => sort(column)}>
                      {say[column]}
                      <span aria-hidden>{column === order ? (isReversed ? '▲' : '▼') : ''}</span>
                    </button>
                  </th>
                ))}
                <th scope="col">{say.page}</th>
              </tr>
            </thead>
            <tbody>
              <SpacerRow height={above} columns={7} />
              {lines.slice(from, to).map((line, index) =>
                'members' in line ? (
                  <tr key={line.group} class="group-line" aria-rowindex={from + index + 2}>
                    <th scope="rowgroup" colSpan={7}>
                      {words.groups[line.group]} <span>{words.counts(line.members)}</span>
                    </th>
                  </tr>
                ) : (
                  <ResultLine
                    key={line.position}
                    row={line}
                    place={from + index + 2}
                    onOpen={() => onOpen(line, among)}
                    words={words}
                  />
                ),
              )}
              <SpacerRow height={below} columns={7} />
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** The heading of a group among the rows. */
interface GroupLine {
  readonly group: RowGroup;
  readonly members: number;
}

function groupedLines(rows: readonly ResultRow[]): readonly (ResultRow | GroupLine)[] {
  return groupRows(rows).flatMap(({ group, rows: members }) => [
    { group, members: members.length },
    ...members,
  ]);
}

/** Names and years go up; numbers of findings begin with the most. */
function sortOf(column: RowOrder, order: RowOrder, isReversed: boolean): 'ascending' | 'descending' | 'none' {
  if (column !== order) return 'none';
  return (column === 'body') === isReversed ? 'descending' : 'ascending';
}

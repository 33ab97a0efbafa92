import { useMemo, useState } from 'preact/hooks';
import type { CheckedResult } from '../../check/check-result';
import { tableIds, type TableId } from '../../form/form';
import { tableName } from '../../form/table-name';
import { textIn } from '../../language/text-in';
import type { ComparedCell } from '../../years/year-comparison';
import { CellTable, type CellGroup } from './cell-table';
import { firstOrder, inOrder, isChanged, matching, orderAfter } from './cell-order';
import type { SharedProps } from './shared-props';

interface ComparedCellsProps extends SharedProps {
  readonly findings: CheckedResult['findings'];
}

/** Every cell of both reports, to be put in order, sifted, sought and grouped. */
export function ComparedCells({
  comparison: { cells },
  labels,
  language,
  words,
  findings,
}: ComparedCellsProps) {
  const [order, setOrder] = useState(firstOrder);
  const [search, setSearch] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [isGrouped, setIsGrouped] = useState(false);
  const shown = useMemo(() => {
    const nameOf = ({ table, label }: ComparedCell) =>
      `${textIn(tableName(table), language)} ${textIn(label, language)}`;
    const sifted = onlyChanged ? cells.filter(isChanged) : cells;
    return inOrder(matching(sifted, search, nameOf), order);
  }, [cells, search, onlyChanged, order, language]);
  if (cells.length === 0) return null;
  const groups: CellGroup[] = isGrouped
    ? tableIds.map((table) => groupOf(table, shown)).filter((group) => group.cells.length > 0)
    : [{ table: null, cells: shown }];
  const { cells: own } = words;
  return (
    <section class="compared-cells" aria-labelledby="compared-cells">
      <div class="comparison-bar">
        <h3 id="compared-cells">{own.title}</h3>
        <p role="status">{own.shown(shown.length, cells.length)}</p>
        <button
          type="button"
          class="choice"
          aria-pressed={onlyChanged}
          onClick={() => setOnlyChanged(!onlyChanged)}
        >
          {own.onlyChanged}
        </button>
        <button
          type="button"
          class="choice"
          aria-pressed={isGrouped}
          onClick={() => setIsGrouped(!isGrouped)}
        >
          {own.byTable}
        </button>
        <input
          type="search"
          value={search}
          placeholder={own.search}
          aria-label={own.search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </div>
      {shown.length === 0 ? (
        <div class="comparison-nothing">
          <p>{own.noMatch}</p>
          <button
            type="button"
            class="choice"
            onClick={() => {
              setSearch('');
              setOnlyChanged(false);
            }}
          >
            {own.showAll}
          </button>
        </div>
      ) : (
        <CellTable
          groups={groups}
          order={order}
          onOrder={(column) => setOrder(orderAfter(order, column))}
          findings={findings}
          labels={labels}
          language={language}
          words={own}
        />
      )}
      <p class="comparison-note">{own.legend}</p>
    </section>
  );
}

function groupOf(table: TableId, cells: readonly ComparedCell[]): CellGroup {
  return { table, cells: cells.filter((cell) => cell.table === table) };
}

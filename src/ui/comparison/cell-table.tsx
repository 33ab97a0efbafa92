import type { CheckedResult } from '../../check/check-result';
import type { TableId } from '../../form/form';
import { forms } from '../../form/forms';
import { tableName } from '../../form/table-name';
import { isChinese, type Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { ComparedCell } from '../../years/year-comparison';
import { CellRow } from './cell-row';
import type { CellOrder, SortColumn } from './cell-order';
import { findingsByCell } from './findings-by-cell';
import type { ShownLabels } from './shared-props';
import { SortHead } from './sort-head';
import type { ComparisonWords } from './wordings';

export interface CellGroup {
  /** Null where the cells of all tables stand together. */
  readonly table: TableId | null;
  readonly cells: readonly ComparedCell[];
}

interface CellTableProps {
  readonly groups: readonly CellGroup[];
  readonly order: CellOrder;
  /** The head of a column was pressed. */
  readonly onOrder: (column: SortColumn) => void;
  readonly findings: CheckedResult['findings'];
  readonly labels: ShownLabels;
  readonly language: Language;
  readonly words: ComparisonWords['cells'];
}

/** A row a cell: its name, both figures, how they differ. It scrolls in itself, the heads of its columns stay. */
export function CellTable({ groups, order, onOrder, findings, labels, language, words }: CellTableProps) {
  const found = findingsByCell(findings);
  const columns: readonly (readonly [SortColumn, string])[] = [
    ['place', words.columns.place],
    ['previous', labels.previous],
    ['current', labels.current],
    ['size', words.columns.size],
    ['ratio', words.columns.ratio],
  ];
  return (
    <div class="cell-scroller" role="region" aria-label={words.title} tabIndex={0}>
      <table class="cell-table" aria-label={words.title}>
        <thead>
          <tr>
            {columns.map(([column, name]) => (
              <SortHead key={column} column={column} name={name} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        {groups.map(({ table, cells }) => (
          <tbody key={table}>
            {table !== null && (
              <tr class="group">
                <th colSpan={columns.length} scope="rowgroup">
                  {groupName(table, language)}
                </th>
              </tr>
            )}
            {cells.map((cell) => (
              <CellRow
                key={cell.path}
                cell={cell}
                findings={found.get(cell.path) ?? []}
                isTableNamed={table === null}
                language={language}
                words={words}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function groupName(table: TableId, language: Language): string {
  const [number, label] = [tableName(table), forms['2021'].tables[table].label];
  return textIn(number, language) + (isChinese(language) ? ' ' : ': ') + textIn(label, language);
}

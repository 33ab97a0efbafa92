import type { CellOrder, SortColumn } from './cell-order';

interface SortHeadProps {
  readonly column: SortColumn;
  readonly name: string;
  readonly order: CellOrder;
  readonly onOrder: (column: SortColumn) => void;
}

/** The head of a column by which the rows can be put in order; it shows whether they are. */
export function SortHead({ column, name, order, onOrder }: SortHeadProps) {
  const direction = order.column === column ? order.direction : undefined;
  return (
    <th scope="col" aria-sort={direction ?? 'none'} data-column={column}>
      <button type="button" onClick={() => onOrder(column)}>
        {name}
        <svg viewBox="0 0 8 8" aria-hidden data-direction={direction}>
          <path d="M1 5.5 4 2l3 3.5z" />
        </svg>
      </button>
    </th>
  );
}

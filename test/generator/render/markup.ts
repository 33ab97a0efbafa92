import type { Block, Cell, Draft, Row, SheetBlock } from '../draft';

/** A text as markup shows it. */
export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** What stands in the cell. */
export function innerOf({ markup, text }: Cell): string {
  return markup ?? escape(text);
}

function cellMarkup(cell: Cell): string {
  const { element, rowSpan, columnSpan, attributes } = cell;
  const spans = `${rowSpan === 1 ? '' : ` rowspan="${rowSpan}"`}${columnSpan === 1 ? '' : ` colspan="${columnSpan}"`}`;
  return `<${element}${spans}${attributes}>${innerOf(cell)}</${element}>`;
}

function rowMarkup({ cells, attributes }: Row): string {
  return `<tr${attributes}>${cells.map(cellMarkup).join('')}</tr>`;
}

/** A table of these rows, neighbours of one part in one element. */
export function tableMarkup({ rows, attributes }: SheetBlock): string {
  const pieces = rows.map((row, index) => {
    const begins = row.part !== null && rows[index - 1]?.part !== row.part ? `<${row.part}>` : '';
    const ends = row.part !== null && rows[index + 1]?.part !== row.part ? `</${row.part}>` : '';
    return begins + rowMarkup(row) + ends;
  });
  return `<table${attributes}>\n${pieces.join('\n')}\n</table>`;
}

function blockMarkup(block: Block, isTorn: boolean): string {
  if (block.kind === 'markup') return block.markup;
  if (block.kind === 'line') return `<p>${escape(block.text)}</p>`;
  if (!isTorn) return tableMarkup(block);
  return block.rows
    .flatMap(({ cells }) => cells)
    .map((cell) => `<p>${innerOf(cell)}</p>`)
    .join('\n');
}

/** The page in HTML, its tables as tables or one cell a paragraph. */
export function renderMarkup(draft: Draft): string {
  const isTorn = draft.source === 'paragraphs';
  const body = draft.frame(draft.blocks.map((block) => blockMarkup(block, isTorn)).join('\n'));
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n${body}\n</body></html>\n`;
}

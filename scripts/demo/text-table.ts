const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** The columns that a text takes in a terminal, where a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

/**
 * Rows of cells as lines of text, every column as wide as its widest cell but the last, which runs on.
 *
 * @param rows the heading, then the others
 */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const columns =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((columns[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  const ruled = columns.with(-1, widthOf(rows[0]?.at(-1) ?? ''));
  const rule = ruled.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

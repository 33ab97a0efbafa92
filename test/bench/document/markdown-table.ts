const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const lineOf = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

/** A table in Markdown; all rows have as many cells as there are headings. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [lineOf(headings), lineOf(headings.map(() => '---')), ...rows.map(lineOf)].join('\n');
}

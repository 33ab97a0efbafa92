import type { Block, Cell, Draft, Row, Source } from '../draft';

const texts = (cells: readonly Cell[]): string[] => cells.map(({ text }) => text);

/** A row whose cells that span columns leave blanks at its end, as a scrape does. */
function withBlanks(cells: readonly Cell[]): string[] {
  const blanks = cells.reduce((sum, { columnSpan }) => sum + columnSpan - 1, 0);
  return [...texts(cells), ...Array<string>(blanks).fill('')];
}

function rule(rows: readonly Row[]): string {
  return `|${'---|'.repeat(rows[0]?.cells.length ?? 1)}`;
}

const tableText: Partial<Record<Source, (rows: readonly Row[]) => string[]>> = {
  lines: (rows) => rows.flatMap(({ cells }) => texts(cells)),
  bars: (rows) => rows.map(({ cells }) => texts(cells).join(' | ')),
  closedBars: (rows) => rows.map(({ cells }) => `${withBlanks(cells).join(' | ')} |`),
  outerBars: (rows) => {
    const lines = rows.map(({ cells }) => `| ${texts(cells).join(' | ')} |`);
    return lines.toSpliced(1, 0, rule(rows));
  },
};

function blockText(block: Block, source: Source): string[] {
  if (block.kind === 'line') return [block.text];
  return block.kind === 'sheet' ? (tableText[source]?.(block.rows) ?? []) : [];
}

/** The page in plain text. */
export function renderText(draft: Draft): string {
  return draft.blocks.flatMap((block) => blockText(block, draft.source)).join('\n') + '\n';
}

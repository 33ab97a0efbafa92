import { squeeze } from '../letters/plain';
import { readFlow, type Flow } from '../table/flow';
import type { Tree } from '../table/tree';
import { classifyWithoutTables } from './classify';
import { findPeriod, findPublicationDate } from './dates';
import { countSigns, hasTables } from './detection';
import { organizationIn } from './organization';
import { readTables, type ReadCell, type TablesReading } from './read-tables';
import { refusal, type Refusal } from './refusal';
import type { Report } from './schema/report';
import { findSections, type TableRange } from './sections';
import { findTitle, yearIn } from './title';

export type Reading<Node> =
  | {
      readonly status: 'read';
      readonly report: Report;
      /** Where each figure stands, by its path `table.row.column`. */
      readonly cells: ReadonlyMap<string, ReadCell<Node>>;
    }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** Letters of a page that are looked at; a page with more is no report. */
const mostLetters = 5_000_000;

/**
 * Reads a report from a page, as it is printed there.
 *
 * @param tree the source the page comes from
 * @param root the node below which everything lies
 * @returns the report with the place of every figure, or why there is none to check
 */
export function readReport<Node>(tree: Tree<Node>, root: Node): Reading<Node> {
  const raw = tree.rawTextOf(root).slice(0, mostLetters);
  const signs = countSigns('', raw);
  const refuse = (flow: Flow<Node>): Reading<Node> => {
    const title = findTitle(flow);
    const year = title === null ? null : yearIn(title);
    return { status: 'refused', refusal: classifyWithoutTables(flow, signs, title, year) };
  };
  if (!hasTables(signs) && !signs.titled && !signs.isWebsiteReport) {
    return { status: 'refused', refusal: refusal('otherPage') };
  }

  const flow = readFlow(tree, root);
  if (!hasTables(signs) || signs.isWebsiteReport) return refuse(flow);
  const letters = squeeze(raw);
  const title = findTitle(flow);
  const period = findPeriod(letters);
  const year = (title === null ? null : yearIn(title)) ?? yearOf(period) ?? firstYear(flow);
  const reading = readTables(flow.blocks, letters, year);
  const { tables } = reading;
  if (tables.proactive === null && tables.applications === null && tables.litigation === null) {
    return refuse(flow);
  }
  if ([...reading.cells.values()].every((cell) => cell.value === null && cell.state !== 'text')) {
    return { status: 'refused', refusal: refusal('blankForm') };
  }
  const report: Report = {
    form: reading.form,
    year,
    organization: organizationIn(title, flow),
    title,
    publishedOn: findPublicationDate(flow),
    period,
    sections: findSections(flow.blocks, tableRanges(flow, reading)),
    tables,
    cells: notPlain(reading),
  };
  return { status: 'read', report, cells: reading.cells };
}

function yearOf(period: { from: string; to: string } | null): number | null {
  return period === null ? null : Number(period.to.slice(0, 4));
}

/** The first year that the running text names, in a report whose title and period name none. */
function firstYear<Node>(flow: Flow<Node>): number | null {
  for (const block of flow.blocks) {
    const year = block.kind === 'text' ? yearIn(block.text) : null;
    if (year !== null) return year;
  }
  return null;
}

/** The cells that are no plain number, for the report's own record. */
function notPlain<Node>(reading: TablesReading<Node>): Report['cells'] {
  const cells: Report['cells'] = {};
  for (const [path, { text, state }] of reading.cells) {
    if (state !== null) cells[path] = { text: text.trim(), state };
  }
  return cells;
}

const sectionOfTable: Readonly<Record<string, number>> = { proactive: 2, applications: 3, litigation: 4 };

/** Which blocks each table takes up: the blocks that hold its cells. */
function tableRanges<Node>(flow: Flow<Node>, reading: TablesReading<Node>): Map<number, TableRange> {
  const positionOf = new Map<Node, number>();
  flow.blocks.forEach((block, position) => {
    if (block.kind === 'text') positionOf.set(block.node, position);
    if (block.kind !== 'table') return;
    for (const row of block.grid.rows) {
      for (const cell of row.cells) positionOf.set(cell.node, position);
    }
  });
  const ranges = new Map<number, TableRange>();
  for (const [path, cell] of reading.cells) {
    const position = positionOf.get(cell.node);
    const section = sectionOfTable[path.slice(0, path.indexOf('.'))];
    if (position === undefined || section === undefined) continue;
    const { first, last } = ranges.get(section) ?? { first: position, last: position };
    ranges.set(section, { first: Math.min(first, position), last: Math.max(last, position) });
  }
  return ranges;
}

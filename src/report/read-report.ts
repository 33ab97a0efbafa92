import { squeeze } from '../letters/plain';
import { inOneGo, type Steps } from '../pace/steps';
import type { Flow } from '../table/flow';
import type { Tree } from '../table/tree';
import { linkedFiles } from './attachments';
import type { CellValue } from './cell-value';
import { classifyWithoutTables } from './classify';
import { findPeriod, findPublicationDate } from './dates';
import { countSigns, hasTables, isRelated } from './detection';
import { lookalike } from './lookalike';
import { organizationIn } from './organization';
import { findOwnTitle } from './own-title';
import { readPageFlow } from './page-flow';
import { readTables, type ReadCell, type TablesReading } from './read-tables';
import { refusal, type Refusal } from './refusal';
import type { Report } from './schema/report';
import { findSections, type SectionLine } from './sections';
import { tableRanges } from './table-ranges';
import { findTitle, yearIn } from './title';

export type Reading<Node> =
  | {
      readonly status: 'read';
      readonly report: Report;
      /** Where each figure stands, by its path `table.row.column`. */
      readonly cells: ReadonlyMap<string, ReadCell<Node>>;
      /** Where each line of the sections stands, in document order; `placeOf` finds words in them. */
      readonly texts: readonly SectionLine<Node>[];
      /** Where the label of each row stands, by its path `table.row`. */
      readonly labels: ReadonlyMap<string, Node>;
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
export function* readReportInSteps<Node>(tree: Tree<Node>, root: Node): Steps<Reading<Node>> {
  const raw = tree.rawTextOf(root).slice(0, mostLetters);
  yield;
  const signs = countSigns('', raw);
  const refuse = (flow: Flow<Node>): Reading<Node> => {
    const title = findTitle(flow);
    const year = title === null ? null : yearIn(title);
    const files = title === null ? [] : linkedFiles(tree, flow, title, year);
    return { status: 'refused', refusal: classifyWithoutTables(flow, signs, title, year, files) };
  };
  if (!hasTables(signs) && !isRelated(raw)) return { status: 'refused', refusal: refusal('otherPage') };
  // The first question after the style of an element may cost the browser a slice of its own.
  yield;
  const flow = yield* readPageFlow(tree, root, signs.ofTables);
  if (!hasTables(signs)) return refuse(flow);
  yield;
  const letters = squeeze(raw);
  const title = findTitle(flow);
  const period = findPeriod(letters);
  const year = (title === null ? null : yearIn(title)) ?? yearOf(period) ?? firstYear(flow);
  yield;
  const reading = yield* readTables(flow.blocks, letters, year);
  const { tables } = reading;
  if (tables.proactive === null && tables.applications === null && tables.litigation === null) {
    return refuse(flow);
  }
  if (reading.cells.size > 0 && [...reading.cells.values()].every(isUnfilled)) {
    return { status: 'refused', refusal: refusal('blankForm') };
  }
  yield;
  const { preamble, sections, lines } = findSections(flow.blocks, tableRanges(flow.blocks, reading.cells));
  const heading = lines.find(({ start }) => start === null)?.block;
  const ownTitle = findOwnTitle(flow, title, heading);
  yield;
  const report: Report = {
    form: reading.form,
    year,
    organization: organizationIn(title, flow),
    title,
    ...(ownTitle !== null && { ownTitle }),
    publishedOn: findPublicationDate(flow),
    period,
    ...(preamble !== '' && { preamble }),
    sections,
    tables,
    ...(reading.repeated.length > 0 && { repeatedTables: [...reading.repeated] }),
    ...(reading.differingLabels.size > 0 && { labels: Object.fromEntries(reading.differingLabels) }),
    cells: notPlain(reading),
  };
  yield;
  const read = new Set([...reading.cells.values()].map(({ node }) => node));
  const other = lookalike(flow, report, read);
  if (other !== null) return { status: 'refused', refusal: other };
  return { status: 'read', report, cells: reading.cells, labels: reading.labels, texts: lines };
}

/** The same without a pause. */
export function readReport<Node>(tree: Tree<Node>, root: Node): Reading<Node> {
  return inOneGo(readReportInSteps(tree, root));
}

/** Whether a cell says nothing, as in a form that nobody filled in. */
function isUnfilled({ value, state }: CellValue): boolean {
  return value === null && state !== 'text';
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

import { isActive } from '../check/active';
import { gravestFirst } from '../language/severity';
import type { Located, LocatedFinding, ShownFinding } from './locate';

/** The findings of a page in the order in which a reader goes through them. */
export interface ReadingOrder {
  /**
   * The open finding that comes so many places after another; the ignored ones are passed over, and the last is followed
   * by the first.
   *
   * @param from position in what is shown; null begins before the first, or going back, after the last
   * @param by 0 gives nothing
   * @returns null where no finding is open
   */
  after(from: number | null, by: number): ShownFinding | null;
  /** Which of the open findings one is, counted from 1; null for an ignored one. */
  rankOf(index: number): number | null;
  /** The number of open findings. */
  readonly count: number;
}

/**
 * Orders findings by where they stand on the page, across the edges of frames; those without a place come last.
 *
 * @param located as the page stands now
 */
export function readingOrder({ all, findings }: Pick<Located, 'all' | 'findings'>): ReadingOrder {
  const placed = findings
    .filter((found): found is LocatedFinding => found?.spot.isOnPage() === true)
    .map((found) => ({ found, path: pathTo(found) }))
    .sort((one, other) => comparePaths(one.path, other.path) || byWeight(one.found, other.found))
    .map(({ found }) => found.index);
  const onPage = new Set(placed);
  const ordered = [...placed, ...all.map(({ index }) => index).filter((index) => !onPage.has(index))];
  const isOpen = (index: number): boolean => {
    const shown = all[index];
    return shown !== undefined && isActive(shown.finding);
  };
  const open = ordered.filter(isOpen);

  return {
    after(from, by) {
      const { length } = open;
      if (length === 0 || by === 0) return null;
      const place = from === null ? -1 : ordered.indexOf(from);
      // Going back from nothing starts behind the last one.
      const start = place < 0 ? (by > 0 ? -1 : length) : placeAmongOpen(place, by);
      return all[open[(((start + by) % length) + length) % length] ?? -1] ?? null;
    },
    rankOf(index) {
      const place = open.indexOf(index);
      return place < 0 ? null : place + 1;
    },
    count: open.length,
  };

  /** Where among the open ones a step begins: at the finding itself, or for an ignored one between its neighbours. */
  function placeAmongOpen(place: number, by: number): number {
    const before = ordered.slice(0, place).filter(isOpen).length;
    const itself = ordered[place];
    if (itself !== undefined && isOpen(itself)) return before;
    return by > 0 ? before - 1 : before;
  }
}

/** A place in a document: a node, and how far into it. */
interface Step {
  readonly node: Node;
  readonly offset: number;
}

/** How a finding is reached from the outermost document: the frames and shadow hosts around it, then itself. */
function pathTo({ spot, words: [first] }: LocatedFinding): readonly Step[] {
  const steps: Step[] =
    first === undefined
      ? [{ node: spot.element, offset: 0 }]
      : [{ node: first.startContainer, offset: first.startOffset }];
  for (let outer = outerOf(steps[0]?.node); outer !== null; outer = outerOf(outer)) {
    steps.unshift({ node: outer, offset: 0 });
  }
  return steps;
}

/** The host of the shadow tree, or else the frame, in which a node stands; null in the outermost document. */
function outerOf(node: Node | undefined): Element | null {
  const root: (Node & { readonly host?: Element }) | undefined = node?.getRootNode();
  return root?.host ?? node?.ownerDocument?.defaultView?.frameElement ?? null;
}

function comparePaths(one: readonly Step[], other: readonly Step[]): number {
  for (const [level, { node, offset }] of one.entries()) {
    const beside = other[level];
    if (beside === undefined) return 1;
    if (node !== beside.node) {
      return node.compareDocumentPosition(beside.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    }
    if (offset !== beside.offset) return offset - beside.offset;
  }
  return one.length < other.length ? -1 : 0;
}

/** Of two findings in one place, the graver one is read first. */
function byWeight(one: LocatedFinding, other: LocatedFinding): number {
  return gravestFirst(one.finding.severity, other.finding.severity) || one.index - other.index;
}

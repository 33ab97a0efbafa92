import type { CheckedResult } from '../check/check-result';
import { isActive } from '../check/active';
import { markCells } from './cell-marks';
import {
  inOrder,
  locate,
  type Located,
  type LocatedFinding,
  type MarkedPlace,
  type Places,
  type ShownFinding,
} from './locate';
import { createMarkSurface } from './mark-surface';
import { readingOrder, type ReadingOrder } from './order';
import { sameFinding } from './same-finding';
import { markWords } from './word-marks';
import { wordsAt } from './words-at';

/** The part of a check that is marked on its page. */
export type MarkedResult = Pick<CheckedResult, 'findings' | 'diagnoses'>;

/** What stands on the page between one showing and the next. */
export interface Shown extends Pick<Located, 'all'> {
  /** Whether anything carries a mark. */
  readonly isMarked: boolean;
  /** The page and those of its frames that hold what findings are about. */
  readonly documents: ReadonlySet<Document>;
  /** Aborted when the marks are taken off. */
  readonly life: AbortSignal;
  /** The finding with its place, as the page stands now; null where it has none. */
  onPage(shown: ShownFinding | null): LocatedFinding | null;
  /** The order in which the findings are gone through, as the page stands now. */
  order(): ReadingOrder;
  /** The marked place at a point of a window; for the parameters, see `PointerTarget`. */
  placeAt(path: readonly EventTarget[], x: number, y: number): MarkedPlace | null;
  /** The place that was marked by an earlier showing and still is; null where it is no longer. */
  placeLike(place: MarkedPlace, earlier: Pick<Located, 'all'>): MarkedPlace | null;
  /** Makes one finding stand out, or none, in the place of the one before. */
  light(finding: LocatedFinding | null): void;
  remove(): void;
}

/** Marks the page for a check; see `Marks.show`. */
export function putMarks(page: Document, { findings, diagnoses }: MarkedResult, places: Places): Shown {
  const located = locate(findings, diagnoses, places);
  const { all, marked } = located;
  const present = inOrder(located.findings);
  const open = present.filter(({ finding }) => isActive(finding));
  const documents = documentsOf(page, present);
  const life = new AbortController();
  const surface = createMarkSurface(documents, life.signal);
  for (const one of documents) surface.blank(one);
  const cellMarks = markCells(located, surface);
  const wordMarks = markWords(present, surface, (element) => marked.has(element));
  const findWords = wordsAt(open);

  function onPage(shown: ShownFinding | null): LocatedFinding | null {
    const found = shown === null ? null : (located.findings[shown.index] ?? null);
    return found?.spot.isOnPage() === true ? found : null;
  }

  return {
    all,
    isMarked: marked.size > 0 || open.some(({ words }) => words.length > 0),
    documents,
    life: life.signal,
    onPage,
    order: () => readingOrder(located),
    placeAt: (path, x, y) => findWords(path, x, y) ?? firstOf(path, marked),
    placeLike({ spot, findings: before }, earlier) {
      const cell = marked.get(spot.element);
      if (cell !== undefined) return cell;
      const again = before
        .map((found) => onPage(sameFinding(found, earlier.all, all)))
        .filter((found) => found !== null);
      const [first] = again.filter(({ words }) => words.length > 0);
      return first === undefined ? null : { spot: first.spot, findings: again };
    },
    light(finding) {
      cellMarks.light(finding);
      wordMarks.light(finding);
    },
    remove() {
      life.abort();
      wordMarks.remove();
      surface.restore();
    },
  };
}

function documentsOf(page: Document, findings: readonly LocatedFinding[]): Set<Document> {
  const elements = findings.flatMap(({ spot, paths }) => [spot.element, ...paths.keys()]);
  return new Set([page, ...elements.map(({ ownerDocument }) => ownerDocument)]);
}

function firstOf(path: readonly EventTarget[], marked: Located['marked']): MarkedPlace | null {
  for (const node of path) {
    const cell = marked.get(node);
    if (cell !== undefined) return cell;
  }
  return null;
}

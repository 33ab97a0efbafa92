import type { CheckedResult } from '../check/check-result';
import type { Language } from '../language/language';
import type { PageDisplay } from '../settings/page-display';
import type { MarkActions } from './mark-actions';
import { createCard } from './card';
import { markCells } from './cell-marks';
import { inOrder, locate, type Located, type LocatedFinding, type MarkedPlace, type Places } from './locate';
import { createMarkAttributes } from './mark-attributes';
import { watchPointer } from './pointer-watch';
import { scrollToMiddle } from './scroll';
import { spotOfElement } from './spot';
import { markWords } from './word-marks';
import { wordsAt } from './words-at';

/** The part of a check that is marked on its page. */
export type MarkedResult = Pick<CheckedResult, 'findings' | 'diagnoses'>;

/** The marks of one page. No method throws, whatever the page does to its own markup. */
export interface Marks {
  /**
   * Marks the cells on which findings are shown and the words that they quote, in the place of earlier marks.
   *
   * @param result findings without a place on the page stay unmarked
   */
  show(result: MarkedResult, places: Places, display: PageDisplay): void;
  /**
   * Lights one finding in the place of another: its cells and words are marked, its card is opened beside its
   * words, or its anchor, and those are scrolled to.
   *
   * @param index the finding's position in what was shown; null lights none
   * @returns whether it has a place on the page
   */
  select(index: number | null): boolean;
  /**
   * Lights the finding that comes so many places after the lit one in the order of the page, going round at its end.
   *
   * @returns whether there is one
   */
  step(by: number): boolean;
  /**
   * Scrolls to a cell.
   *
   * @param cell null where the page does not have it
   * @returns whether it can be seen
   */
  reveal(cell: Element | null): boolean;
  /** Takes everything off the page; its markup is what it was before. */
  clear(): void;
  /** Whether anything carries a mark. */
  readonly marked: boolean;
  /** The position of the lit finding; null for none. */
  readonly selected: number | null;
}

/** What stands on the page between `show` and `clear`. */
interface Shown extends Located {
  readonly isMarked: boolean;
  light(finding: LocatedFinding | null): void;
  remove(): void;
}

/** The marks of a document; nothing is touched before `show`. */
export function createMarks(document: Document, actions: MarkActions): Marks {
  let language: Language = 'zh-CN';
  const card = createCard(() => language, dismiss);
  let shown: Shown | null = null;
  /** The selected finding, until the reader closes its card. */
  let pinned: LocatedFinding | null = null;
  let hovered: MarkedPlace | null = null;
  let selected: number | null = null;

  function dismiss(): void {
    pinned = hovered = null;
    card.close();
  }

  function clear(): void {
    dismiss();
    shown?.remove();
    shown = null;
    selected = null;
  }

  /** Opens the card of the place under the pointer; elsewhere, that of the selected finding comes back. */
  function rest(place: MarkedPlace | null): void {
    if (place === hovered) return;
    hovered = place;
    if (place !== null) card.open({ spot: place.spot, findings: place.findings, selected: false });
    else if (pinned !== null) card.open({ spot: pinned.spot, findings: [pinned], selected: true });
    else card.close();
  }

  function show({ findings, diagnoses }: MarkedResult, places: Places, display: PageDisplay): void {
    clear();
    language = display.language;
    const located = locate(findings, diagnoses, places);
    const { marked } = located;
    const present = inOrder(located.findings);
    const documents = documentsOf(document, present);
    const attributes = createMarkAttributes();
    for (const one of documents) attributes.blank(one);
    const cellMarks = markCells(located, attributes);
    const wordMarks = markWords(present, attributes, (element) => marked.has(element));
    const listening = new AbortController();
    const findWords = wordsAt(present);
    const target = {
      placeAt: (path: readonly EventTarget[], x: number, y: number) =>
        findWords(path, x, y) ?? firstOf(path, marked),
      isCard: (path: readonly EventTarget[]) => card.isAmong(path),
      rest,
      dismiss,
    };
    watchPointer(documents, target, listening.signal);
    shown = {
      ...located,
      isMarked: marked.size > 0 || present.some(({ words }) => words.length > 0),
      light(finding) {
        cellMarks.light(finding);
        wordMarks.light(finding);
      },
      remove() {
        listening.abort();
        wordMarks.remove();
        attributes.restore();
      },
    };
  }

  function select(index: number | null): boolean {
    selected = null;
    dismiss();
    const found = index === null ? null : (shown?.findings[index] ?? null);
    const onPage = found?.spot.isOnPage() ? found : null;
    shown?.light(onPage);
    if (onPage === null) return false;
    pinned = onPage;
    selected = index;
    actions.selected();
    scrollToMiddle(onPage.spot);
    card.open({ spot: onPage.spot, findings: [onPage], selected: true });
    return true;
  }

  function step(by: number): boolean {
    const count = shown?.findings.length ?? 0;
    return count > 0 && select(((selected ?? -1) + by + count) % count);
  }

  function reveal(cell: Element | null): boolean {
    if (cell === null) return false;
    scrollToMiddle(spotOfElement(cell));
    return true;
  }

  return {
    show,
    select,
    step,
    reveal,
    clear,
    get selected() {
      return selected;
    },
    get marked() {
      return shown?.isMarked ?? false;
    },
  };
}

/** The page and those of its frames that hold what findings are about. */
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

import type { Finding } from '../check/check-result';
import type { Language } from '../language/language';
import { createCard } from './card';
import { markCells, type CellMarks } from './cell-marks';
import { locate, type Located, type LocatedFinding, type MarkedCell } from './locate';
import { watchPointer } from './pointer-watch';
import { scrollToMiddle } from './scroll';

/** The marks of one page. No method throws, whatever the page does to its own markup. */
export interface Marks {
  /**
   * Marks the cells on which findings are shown, in the place of earlier marks.
   *
   * @param findings those without a cell on the page stay unmarked
   * @param cells elements of cells by path `table.row.column`, and of labels of rows by `table.row`
   * @param suspects paths that a diagnosis names as the only explanation
   */
  show(
    findings: readonly Finding[],
    cells: ReadonlyMap<string, Element>,
    suspects?: ReadonlySet<string>,
  ): void;
  /**
   * Lights one finding in the place of another: its cells are marked, its anchor scrolled to, its card opened.
   *
   * @param index the finding's position in what was shown; null lights none
   * @returns whether the anchor is on the page
   */
  select(index: number | null): boolean;
  /** Takes everything off the page; its markup is what it was before. */
  clear(): void;
  /** Whether any cell carries a mark. */
  readonly marked: boolean;
}

/** What stands on the page between `show` and `clear`. */
interface Shown extends Located {
  readonly cellMarks: CellMarks;
  readonly listening: AbortController;
}

/** The marks of a document; nothing is touched before `show`. */
export function createMarks(document: Document, { language }: { readonly language: Language }): Marks {
  const card = createCard(language, dismiss);
  let shown: Shown | null = null;
  /** The selected finding, until the reader closes its card. */
  let pinned: LocatedFinding | null = null;
  let hovered: MarkedCell | null = null;

  function dismiss(): void {
    pinned = hovered = null;
    card.close();
  }

  function clear(): void {
    dismiss();
    shown?.listening.abort();
    shown?.cellMarks.remove();
    shown = null;
  }

  /** Opens the card of the cell under the pointer; off the cells, that of the selected finding comes back. */
  function rest(cell: MarkedCell | null): void {
    if (cell === hovered) return;
    hovered = cell;
    if (cell !== null) card.open({ anchor: cell.element, findings: cell.findings, selected: false });
    else if (pinned !== null) card.open({ anchor: pinned.anchor, findings: [pinned], selected: true });
    else card.close();
  }

  function show(
    findings: readonly Finding[],
    cells: ReadonlyMap<string, Element>,
    suspects: ReadonlySet<string> = new Set(),
  ): void {
    clear();
    const located = locate(findings, cells, suspects);
    const { marked } = located;
    const documents = new Set([document]);
    for (const { element } of marked.values()) documents.add(element.ownerDocument);
    const listening = new AbortController();
    shown = { ...located, cellMarks: markCells(documents, located), listening };
    const target = {
      cellAmong: (path: readonly EventTarget[]) => firstOf(path, marked),
      isCard: (path: readonly EventTarget[]) => card.isAmong(path),
      rest,
      dismiss,
    };
    watchPointer(documents, target, listening.signal);
  }

  function select(index: number | null): boolean {
    dismiss();
    const found = index === null ? null : (shown?.findings[index] ?? null);
    const onPage = found?.anchor.isConnected ? found : null;
    shown?.cellMarks.light(onPage);
    if (onPage === null) return false;
    pinned = onPage;
    scrollToMiddle(onPage.anchor);
    card.open({ anchor: onPage.anchor, findings: [onPage], selected: true });
    return true;
  }

  return {
    show,
    select,
    clear,
    get marked() {
      return (shown?.marked.size ?? 0) > 0;
    },
  };
}

function firstOf(path: readonly EventTarget[], marked: Located['marked']): MarkedCell | null {
  for (const node of path) {
    const cell = marked.get(node);
    if (cell !== undefined) return cell;
  }
  return null;
}

import type { Finding } from '../check/check-result';
import { gravestFirst, type Severity } from '../language/severity';

/** A finding that has a cell on the page. */
export interface LocatedFinding {
  readonly finding: Finding;
  /** The element that it is shown on. */
  readonly anchor: Element;
  /** The path `table.row.column` of each of its elements, the anchor being the first. */
  readonly paths: ReadonlyMap<Element, string>;
  /** None of its cells is on the page; the anchor is the label of their row, which is marked only when lit. */
  readonly isOnLabel: boolean;
}

/** An element that carries a mark while nothing is selected. */
export interface MarkedCell {
  readonly element: Element;
  /** `table.row.column`. */
  readonly path: string;
  /** `suspect` where a diagnosis names the cell, also when a finding is shown on it. */
  readonly role: 'total' | 'suspect';
  /** The worst of its findings. */
  readonly severity: Severity;
  /** The gravest first. */
  readonly findings: readonly LocatedFinding[];
}

/** Where the findings stand on the page. */
export interface Located {
  /** One entry a finding, in their order; null where none of its cells is on the page. */
  readonly findings: readonly (LocatedFinding | null)[];
  /** The marked elements, to be looked up by what an event passed through. */
  readonly marked: ReadonlyMap<EventTarget, MarkedCell>;
}

/**
 * Finds the elements of the findings' cells.
 *
 * @param cells elements of cells by path, and of labels of rows by `table.row`; several paths may share one, where a page keeps a whole row in one paragraph
 * @param suspects paths that a diagnosis names; only those that a finding is about are marked
 */
export function locate(
  findings: readonly Finding[],
  cells: ReadonlyMap<string, Element>,
  suspects: ReadonlySet<string>,
): Located {
  const located = findings.map((finding) => locateFinding(finding, cells));
  const suspectPaths = new Map([...suspects].map((path) => [cells.get(path), path]));
  const marked = new Map<EventTarget, MarkedCell>();
  const gravest = located
    .filter((found) => found !== null)
    .filter(({ isOnLabel }) => !isOnLabel)
    .sort((one, other) => gravestFirst(one.finding.severity, other.finding.severity));
  for (const found of gravest) {
    for (const [element, path] of found.paths) {
      const suspectPath = suspectPaths.get(element);
      if (element !== found.anchor && suspectPath === undefined) continue;
      const { severity } = found.finding;
      const role = suspectPath === undefined ? 'total' : 'suspect';
      const cell = marked.get(element) ?? {
        element,
        path: suspectPath ?? path,
        role,
        severity,
        findings: [],
      };
      marked.set(element, { ...cell, findings: [...cell.findings, found] });
    }
  }
  return { findings: located, marked };
}

function locateFinding(finding: Finding, cells: ReadonlyMap<string, Element>): LocatedFinding | null {
  const onCells = elementsAt(finding.cells, cells);
  const rows = finding.cells.map((path) => path.slice(0, path.lastIndexOf('.')));
  const paths = onCells.size > 0 ? onCells : elementsAt(rows, cells);
  const [anchor] = paths.keys();
  return anchor === undefined ? null : { finding, anchor, paths, isOnLabel: onCells.size === 0 };
}

function elementsAt(paths: readonly string[], cells: ReadonlyMap<string, Element>): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const path of paths) {
    const element = cells.get(path);
    if (element?.isConnected && !found.has(element)) found.set(element, path);
  }
  return found;
}

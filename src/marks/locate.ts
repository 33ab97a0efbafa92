import type { Finding } from '../check/check-result';
import { gravestFirst, type Severity } from '../language/severity';

/** A finding that has a cell on the page. */
export interface LocatedFinding {
  readonly finding: Finding;
  /** The element that it is shown on. */
  readonly anchor: Element;
  /** The path `table.row.column` of each of its elements, the anchor being the first. */
  readonly paths: ReadonlyMap<Element, string>;
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
 * @param cells elements by path; several paths may share one, where a page keeps a whole row in one paragraph
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
  const paths = new Map<Element, string>();
  for (const path of finding.cells) {
    const element = cells.get(path);
    if (element?.isConnected && !paths.has(element)) paths.set(element, path);
  }
  const [anchor] = paths.keys();
  return anchor === undefined ? null : { finding, anchor, paths };
}

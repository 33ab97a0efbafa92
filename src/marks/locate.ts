import { activeDiagnoses, isActive } from '../check/active';
import type { Diagnosis, Finding } from '../check/check-result';
import { gravestFirst, type Severity } from '../language/severity';
import { isOnPage, spotOfElement, spotOfWords, type Spot } from './spot';

/** Where the figures and the words of a check stand on the page. */
export interface Places {
  /** Elements of cells by path `table.row.column`, and of labels of rows by `table.row`; several paths may share one, where a page keeps a whole row in one paragraph. */
  readonly cells: ReadonlyMap<string, Element>;
  /** The words that findings quote, by position of the finding; one range for each text node that has a part in them. */
  readonly words: ReadonlyMap<number, readonly Range[]>;
}

/** A finding of a check that is shown on its page. */
export interface ShownFinding {
  /** Its position in what is shown. */
  readonly index: number;
  readonly finding: Finding;
  /** What explains it; null for nothing. */
  readonly diagnosis: Diagnosis | null;
}

/** A finding that has a cell or words on the page. */
export interface LocatedFinding extends ShownFinding {
  /** What its card points at: the words that it quotes, else its first cell. */
  readonly spot: Spot;
  /** The path `table.row.column` of each of its elements, that of its anchor being the first; empty where it is about words alone. */
  readonly paths: ReadonlyMap<Element, string>;
  /** Empty where it is about cells alone. */
  readonly words: readonly Range[];
  /** None of its cells is on the page; the first element is the label of their row, which is marked only when lit. */
  readonly isOnLabel: boolean;
}

/** Whether a finding has a cell or words on the page. */
export function isLocated(shown: ShownFinding): shown is LocatedFinding {
  return 'spot' in shown;
}

/** A place that carries a mark while nothing is selected. */
export interface MarkedPlace {
  readonly spot: Spot;
  /** The gravest first. */
  readonly findings: readonly LocatedFinding[];
}

/** A cell that carries a mark while nothing is selected. */
interface MarkedCell extends MarkedPlace {
  /** `table.row.column`. */
  readonly path: string;
  /** `suspect` where a diagnosis names the cell, also when a finding is shown on it. */
  readonly role: 'total' | 'suspect';
  /** The worst of its findings. */
  readonly severity: Severity;
}

/** Where the findings stand on the page. */
export interface Located {
  /** Every finding, in its order. */
  readonly all: readonly ShownFinding[];
  /** One entry a finding, in their order; null where nothing of it is on the page. */
  readonly findings: readonly (LocatedFinding | null)[];
  /** The marked elements, to be looked up by what an event passed through. */
  readonly marked: ReadonlyMap<EventTarget, MarkedCell>;
}

/**
 * Finds the elements of the findings' cells and their words. Those that are ignored have a place, which carries no mark.
 *
 * @param diagnoses of the suspects that they name, only those that an open finding is about are marked
 */
export function locate(
  findings: readonly Finding[],
  diagnoses: readonly Diagnosis[],
  { cells, words }: Places,
): Located {
  const all = findings.map((finding, index) => {
    const diagnosis = diagnoses.find(({ explains }) => explains.includes(index)) ?? null;
    return { index, finding, diagnosis };
  });
  const located = all.map((shown) => locateFinding(shown, cells, words.get(shown.index) ?? []));
  const suspects = new Map(
    activeDiagnoses(diagnoses, findings)
      .flatMap((diagnosis) => diagnosis.suspects)
      .map((path) => [cells.get(path), path]),
  );
  const marked = new Map<EventTarget, MarkedCell>();
  const gravest = inOrder(located).filter(({ finding, isOnLabel }) => isActive(finding) && !isOnLabel);
  for (const found of gravest) {
    const [anchor] = found.paths.keys();
    for (const [element, path] of found.paths) {
      const suspectPath = suspects.get(element);
      if (element !== anchor && suspectPath === undefined) continue;
      const cell = marked.get(element) ?? {
        spot: spotOfElement(element),
        path: suspectPath ?? path,
        role: suspectPath === undefined ? 'total' : 'suspect',
        severity: found.finding.severity,
        findings: [],
      };
      marked.set(element, { ...cell, findings: [...cell.findings, found] });
    }
  }
  return { all, findings: located, marked };
}

/** The findings that are on the page, the gravest first. */
export function inOrder(findings: Located['findings']): LocatedFinding[] {
  return findings
    .filter((found) => found !== null)
    .sort((one, other) => gravestFirst(one.finding.severity, other.finding.severity));
}

function locateFinding(
  shown: ShownFinding,
  cells: ReadonlyMap<string, Element>,
  quoted: readonly Range[],
): LocatedFinding | null {
  const { finding } = shown;
  const onCells = elementsAt(finding.cells, cells);
  const rows = finding.cells.map((path) => path.slice(0, path.lastIndexOf('.')));
  const paths = onCells.size > 0 ? onCells : elementsAt(rows, cells);
  const [anchor] = paths.keys();
  const words = quoted.filter(isOnPage);
  const spot = spotOfWords(words) ?? (anchor === undefined ? null : spotOfElement(anchor));
  return spot && { ...shown, spot, paths, words, isOnLabel: onCells.size === 0 };
}

function elementsAt(paths: readonly string[], cells: ReadonlyMap<string, Element>): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const path of paths) {
    const element = cells.get(path);
    if (element?.isConnected && !found.has(element)) found.set(element, path);
  }
  return found;
}

import type { PageCheck } from '../check/page-check';
import type { CheckResult } from '../check/check-result';
import type { Places } from '../marks/locate';
import { placesOfPassage } from '../report/passage-places';
import type { PageDisplay } from '../settings/page-display';
import type { TextPlace } from '../table/line-pieces';
import { elementAt } from '../table/sources/live-dom';

/** A check of the page that the browser shows. */
export interface LiveCheck extends PageCheck<Node> {
  /** How its findings are to be shown. */
  readonly display: PageDisplay;
}

/** What a check says, without the moment at which it said so. */
function contentOfResult({ source, ...content }: CheckResult): string {
  return JSON.stringify([source.url, content]);
}

/** Whether two checks say the same of the same cells and words. */
export function isSame(before: LiveCheck, after: LiveCheck): boolean {
  for (const [path, { node }] of after.cells) {
    if (before.cells.get(path)?.node !== node) return false;
  }
  if (JSON.stringify(before.display) !== JSON.stringify(after.display)) return false;
  if (contentOfResult(before.result) !== contentOfResult(after.result)) return false;
  const [quotedBefore, quotedAfter] = [quotedPlaces(before), quotedPlaces(after)];
  return [...quotedAfter].every(([index, places]) => areSame(quotedBefore.get(index) ?? [], places));
}

function areSame(one: readonly TextPlace<Node>[], other: readonly TextPlace<Node>[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ node, start, end }, index) => {
      const place = other[index];
      return place?.node === node && place.start === start && place.end === end;
    })
  );
}

/** The stretches of text nodes that findings quote, by position of the finding. */
function quotedPlaces({ result, texts }: LiveCheck): Map<number, TextPlace<Node>[]> {
  const findings = result.status === 'checked' ? result.findings : [];
  const quoted = new Map<number, TextPlace<Node>[]>();
  findings.forEach(({ passage }, index) => {
    if (passage !== null) quoted.set(index, placesOfPassage(texts, passage));
  });
  return quoted;
}

function rangeOf({ node, start, end }: TextPlace<Node>): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** The elements that nodes of the page are, or that they stand in: a text is marked on the element around it. */
function elementsOf(nodes: Iterable<readonly [path: string, node: Node]>): Map<string, Element> {
  const elements = new Map<string, Element>();
  for (const [path, node] of nodes) {
    const element = elementAt(node);
    if (element !== null) elements.set(path, element);
  }
  return elements;
}

/** The elements of the cells of a check and of the labels of its rows, and the words that its findings quote. */
export function placesOf(check: LiveCheck): Places {
  const nodesOfCells = [...check.cells].map(([path, { node }]) => [path, node] as const);
  const words = [...quotedPlaces(check)].map(([index, places]) => [index, places.map(rangeOf)] as const);
  return { cells: elementsOf([...check.labels, ...nodesOfCells]), words: new Map(words) };
}

import type { PageCheck } from '../check/check-page';
import type { CheckResult } from '../check/check-result';
import { elementAt } from '../table/sources/live-dom';

/** A check of the page that the browser shows. */
export type LiveCheck = PageCheck<Node>;

/** What a check says, without the moment at which it said so. */
function contentOfResult({ source, ...content }: CheckResult): string {
  return JSON.stringify([source.url, content]);
}

/** Whether two checks say the same of the same cells. */
export function isSame(before: LiveCheck, after: LiveCheck): boolean {
  for (const [path, { node }] of after.cells) {
    if (before.cells.get(path)?.node !== node) return false;
  }
  return contentOfResult(before.result) === contentOfResult(after.result);
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

/** The elements of the cells of a check and of the labels of its rows, by their paths. */
export function placesOf({ cells, labels }: LiveCheck): Map<string, Element> {
  const nodesOfCells = [...cells].map(([path, { node }]) => [path, node] as const);
  return elementsOf([...labels, ...nodesOfCells]);
}

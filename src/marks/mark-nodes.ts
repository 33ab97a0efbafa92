const markNodes = new WeakSet<Node>();

/** Remembers a node that was put into the page by the marks. */
export function rememberMarkNode(node: Node): void {
  markNodes.add(node);
}

/** Whether a node was put into the page by the marks, so that its coming and going is no change of the page. */
export function isMarkNode(node: Node): boolean {
  return markNodes.has(node);
}

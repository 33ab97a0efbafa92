import { collectRawText } from '../raw-text';
import type { Tree } from '../tree';

/** A node of the little tree that plain text is turned into. */
export type TextNode =
  { readonly name: string; readonly children: readonly TextNode[] } | { readonly text: string };

const none: readonly TextNode[] = [];

/** Plain text, its lines as paragraphs and its rows between bars as tables. */
export const plainTextTree: Tree<TextNode> = {
  nameOf: (node) => ('name' in node ? node.name : null),
  textOf: (node) => ('text' in node ? node.text : ''),
  attributeOf: () => null,
  baseOf: () => null,
  childrenOf: (node) => ('children' in node ? node.children : none),
  presenceOf: () => 'shown',
  rawTextOf: (node) => collectRawText(plainTextTree, node),
  layoutOf: () => null,
  boxOf: () => null,
};

const element = (name: string, children: readonly TextNode[]): TextNode => ({ name, children });
const paragraph = (text: string): TextNode => element('p', [{ text }]);
const row = (cells: readonly string[]): TextNode =>
  element(
    'tr',
    cells.map((text) => element('td', [{ text }])),
  );

/** The cells between the bars of a line; a bar at the very start or end opens or closes the row. */
function cellsBetweenBars(line: string): string[] {
  const cells = line
    .trim()
    .split(/[|｜│]/)
    .map((cell) => cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

const hasBar = (line: string): boolean => /[|｜│]/.test(line);
const isRule = (cell: string): boolean => /^:?-{2,}:?$/.test(cell);

/**
 * A stretch of lines with bars. Where no line holds more than one cell, the bars are what is left
 * of a table that was torn into one cell a line: its cells then become paragraphs.
 */
function readStretch(lines: readonly string[]): TextNode[] {
  const rows = lines.map(cellsBetweenBars).filter((cells) => cells.length === 0 || !cells.every(isRule));
  const isTorn = rows.every((cells) => cells.filter((cell) => cell !== '').length <= 1);
  if (!isTorn) return [element('table', rows.map(row))];
  return rows
    .flat()
    .filter((cell) => cell !== '')
    .map(paragraph);
}

/** Turns plain text into a tree that the reader takes like a page. */
export function parsePlainText(text: string): TextNode {
  const children: TextNode[] = [];
  let stretch: string[] = [];
  const endStretch = (): void => {
    if (stretch.length > 0) children.push(...readStretch(stretch));
    stretch = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (hasBar(line)) {
      stretch.push(line);
    } else {
      endStretch();
      if (line.trim() !== '') children.push(paragraph(line));
    }
  }
  endStretch();
  return element('body', children);
}

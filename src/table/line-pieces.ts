/** The letters of one text node that a line shows. */
export interface TextPiece<Node> {
  readonly node: Node;
  /** All letters of the node, white space not collapsed. */
  readonly data: string;
  /** Where in the line the node's first letter stands; below 0 where white space at the start is left out. */
  readonly start: number;
}

/** A stretch of a text node; offsets in its own letters. */
export interface TextPlace<Node> {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

const whiteSpace = /[ \t\r\n\f]+/g;
const letterOrSpace = /[ \t\r\n\f]+|[^]/g;

/** Letters of a text node as they show: runs of white space in the source as one space. */
export function collapse(data: string): string {
  return data.replace(whiteSpace, ' ');
}

/** One line, put together from the text nodes that show in it. */
export class LinePieces<Node> {
  private joined = '';
  private pieces: TextPiece<Node>[] = [];

  add(data: string, node: Node): void {
    this.pieces.push({ node, data, start: this.joined.length });
    this.joined += collapse(data);
  }

  /** The line so far, trimmed, with the pieces that show in it; begins anew. */
  take(): { text: string; pieces: readonly TextPiece<Node>[] } {
    const { joined, pieces } = this;
    this.joined = '';
    this.pieces = [];
    const text = joined.trim();
    if (text === '') return { text, pieces: [] };
    const left = joined.indexOf(text);
    const shown = pieces.filter((piece, index) => {
      const end = pieces[index + 1]?.start ?? joined.length;
      return end > left && piece.start < left + text.length;
    });
    return { text, pieces: shown.map((piece) => ({ ...piece, start: piece.start - left })) };
  }
}

/** The stretch of a node's own letters between two positions of the line; null where none lies there. */
function placeIn<Node>(piece: TextPiece<Node>, start: number, end: number): TextPlace<Node> | null {
  let position = piece.start;
  let [first, last] = [-1, -1];
  for (const { index, 0: letter } of piece.data.matchAll(letterOrSpace)) {
    if (position >= end) break;
    if (position >= start) {
      if (first < 0) first = index;
      last = index + letter.length;
    }
    position += 1;
  }
  return first < 0 ? null : { node: piece.node, start: first, end: last };
}

/**
 * Where a stretch of a line stands on the page.
 *
 * @param start position in the line's text; the letter there is the first one meant
 * @param end position after the last letter meant
 * @returns a stretch of each text node that has a part in it, in document order
 */
export function placeOf<Node>(
  line: { readonly pieces: readonly TextPiece<Node>[] },
  start: number,
  end: number,
): TextPlace<Node>[] {
  return line.pieces.flatMap((piece, index) => {
    const next = line.pieces[index + 1]?.start ?? Infinity;
    if (piece.start >= end || next <= start) return [];
    const place = placeIn(piece, start, end);
    return place === null ? [] : [place];
  });
}

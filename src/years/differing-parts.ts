/** A stretch of a sentence. */
export interface SentencePart {
  readonly text: string;
  /** Whether the other sentence has something else here. */
  readonly differs: boolean;
}

/** A number is one piece, so that 35 against 36 is told whole. */
const piece = /\d+(?:[.,]\d+)*[%‰]?|[^]/gu;

/** Sentences with more pieces than this are not taken apart: the work grows with the square. */
const mostPieces = 800;

const piecesOf = (sentence: string): string[] => sentence.match(piece) ?? [];

/** For each place of two lists, how many pieces both have in common from there on. */
function commonFrom(
  one: readonly string[],
  other: readonly string[],
): (first: number, second: number) => number {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (first: number, second: number): number => lengths[first * width + second] ?? 0;
  for (let first = one.length - 1; first >= 0; first -= 1) {
    for (let second = other.length - 1; second >= 0; second -= 1) {
      lengths[first * width + second] =
        one[first] === other[second]
          ? at(first + 1, second + 1) + 1
          : Math.max(at(first + 1, second), at(first, second + 1));
    }
  }
  return at;
}

/** Adds a piece to the last part where it is of the same kind. */
function append(parts: SentencePart[], text: string, differs: boolean): void {
  const last = parts.at(-1);
  if (last?.differs === differs) parts.splice(-1, 1, { text: last.text + text, differs });
  else parts.push({ text, differs });
}

/**
 * Two sentences in parts, each part marked that the other one lacks; numbers are compared whole.
 * Very long ones come back whole and unmarked.
 */
export function differingParts(
  one: string,
  other: string,
): { readonly one: readonly SentencePart[]; readonly other: readonly SentencePart[] } {
  const [pieces, otherPieces] = [piecesOf(one), piecesOf(other)];
  if (Math.max(pieces.length, otherPieces.length) > mostPieces) {
    return { one: [{ text: one, differs: false }], other: [{ text: other, differs: false }] };
  }
  const common = commonFrom(pieces, otherPieces);
  const parts: SentencePart[] = [];
  const otherParts: SentencePart[] = [];
  let [first, second] = [0, 0];
  while (first < pieces.length || second < otherPieces.length) {
    const [piece, otherPiece] = [pieces[first], otherPieces[second]];
    if (piece !== undefined && piece === otherPiece) {
      append(parts, piece, false);
      append(otherParts, piece, false);
      first += 1;
      second += 1;
    } else if (
      piece !== undefined &&
      (otherPiece === undefined || common(first + 1, second) >= common(first, second + 1))
    ) {
      append(parts, piece, true);
      first += 1;
    } else if (otherPiece !== undefined) {
      append(otherParts, otherPiece, true);
      second += 1;
    }
  }
  return { one: parts, other: otherParts };
}

/** A text with the place where it is written. */
export interface ChartLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A text that wants to stand around a place. */
export type LabelBox = Omit<ChartLabel, 'anchor'>;

/** Of the digits, points and signs that labels are made of, at 11 px; measured generously. */
const letterWidth = 6.8;
const lineHeight = 13;
const gap = 6;

interface Placed {
  readonly label: ChartLabel;
  readonly from: number;
  readonly to: number;
}

/** The text around its place, moved inwards at the edges. */
function placed({ text, x, y }: LabelBox, width: number): Placed {
  const own = text.length * letterWidth;
  if (x - own / 2 < 0) return { label: { text, x: 0, y, anchor: 'start' }, from: 0, to: own };
  if (x + own / 2 > width)
    return { label: { text, x: width, y, anchor: 'end' }, from: width - own, to: width };
  return { label: { text, x, y, anchor: 'middle' }, from: x - own / 2, to: x + own / 2 };
}

function overlap(one: Placed, other: Placed): boolean {
  const isBeside = one.to + gap <= other.from || other.to + gap <= one.from;
  return !isBeside && Math.abs(one.label.y - other.label.y) < lineHeight;
}

/**
 * The labels that can stand on a drawing without covering each other; those that come first win.
 *
 * @param width of the drawing; labels at its edges are moved inwards
 */
export function fitting(boxes: readonly LabelBox[], width: number): ChartLabel[] {
  const standing: Placed[] = [];
  for (const box of boxes) {
    const next = placed(box, width);
    if (!standing.some((other) => overlap(next, other))) standing.push(next);
  }
  return standing.map(({ label }) => label);
}

/** So many letters in a row are no chance; names and set phrases are mostly shorter. */
const stretchLength = 8;

/** Every stretch of letters of a list of texts, with the index of the text in which it stands first. */
export type KnownStretches = ReadonlyMap<string, number>;

/** The stretches of letters of several texts. */
export function stretchesOf(texts: readonly string[]): KnownStretches {
  const known = new Map<string, number>();
  texts.forEach((text, index) => {
    for (let start = 0; start + stretchLength <= text.length; start += 1) {
      const stretch = text.slice(start, start + stretchLength);
      if (!known.has(stretch)) known.set(stretch, index);
    }
  });
  return known;
}

/** How much of a text stands elsewhere. */
export interface Coverage {
  /** Letters that stand in a known stretch by all letters, 0 to 1. */
  readonly share: number;
  /** The index of the text that most of its stretches are from; null where none is known. */
  readonly source: number | null;
}

/** How much of a text is made of known stretches, in whatever order, and whence most of them are. */
export function coverageIn(known: KnownStretches, text: string): Coverage {
  const counts = new Map<number, number>();
  let [covered, end] = [0, 0];
  for (let start = 0; start + stretchLength <= text.length; start += 1) {
    const index = known.get(text.slice(start, start + stretchLength));
    if (index === undefined) continue;
    covered += start + stretchLength - Math.max(start, end);
    end = start + stretchLength;
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  let [source, most]: [number | null, number] = [null, 0];
  for (const [index, count] of counts) if (count > most) [source, most] = [index, count];
  return { share: text.length === 0 ? 0 : covered / text.length, source };
}

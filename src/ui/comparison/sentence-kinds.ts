import type { ComparedSection, ComparedSentence } from '../../years/year-comparison';

export type SentenceKind = ComparedSentence['kind'];

/** From word for word to what is not compared. */
const sentenceKinds: readonly SentenceKind[] = ['same', 'figures', 'edited', 'new', 'boilerplate'];

/** How many sentences of a section are of that kind, and how many letters they have. */
export interface KindShare {
  readonly kind: SentenceKind;
  readonly sentences: number;
  readonly letters: number;
}

/** The kinds that occur in a section. */
export function kindShares({ sentences }: ComparedSection): readonly KindShare[] {
  return sentenceKinds.flatMap((kind) => {
    const own = sentences.filter((sentence) => sentence.kind === kind);
    const letters = own.reduce((sum, { text }) => sum + text.length, 0);
    return own.length === 0 ? [] : [{ kind, sentences: own.length, letters }];
  });
}

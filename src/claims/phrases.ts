import type { Count, Mark, Percent, Token, WordToken } from './tokens';

/** A stretch of a sentence with at most one figure, and the words that belong to it. */
export interface Phrase {
  /** The words before the figure; all of them where there is none. */
  readonly before: readonly WordToken[];
  readonly figure: Count | Percent | null;
  /** The words behind the figure that are of it. */
  readonly behind: readonly WordToken[];
  /** The marks since the phrase before, in order. */
  readonly marks: readonly Mark['mark'][];
}

/** Words that go with the figure before them: 收到3件申请办结2件. */
const nouns = new Set<WordToken['meaning']>([
  'application',
  'bareApplication',
  'onRequest',
  'cases',
  'review',
  'suit',
]);

class PhraseBuilder {
  private before: WordToken[] = [];
  private figure: Count | Percent | null = null;
  private behind: WordToken[] = [];
  private marks: Mark['mark'][] = [];
  readonly phrases: Phrase[] = [];

  private close(): void {
    const { before, figure, behind, marks } = this;
    if (before.length > 0 || figure !== null) {
      this.phrases.push({ before, figure, behind, marks });
      this.marks = [];
    }
    this.before = [];
    this.figure = null;
    this.behind = [];
  }

  mark({ mark }: Mark): void {
    // 行政复议、行政诉讼5件 is one phrase, 公开3件、不予公开2件 are two.
    if (mark === '、' && this.figure === null && this.before.length > 0) return;
    this.close();
    this.marks.push(mark);
  }

  word(word: WordToken): void {
    (this.figure === null ? this.before : this.behind).push(word);
  }

  number(figure: Count | Percent): void {
    if (this.figure !== null) {
      const verb = this.behind.findIndex(({ meaning }) => !nouns.has(meaning));
      const next = verb < 0 ? [] : this.behind.slice(verb);
      this.behind = verb < 0 ? this.behind : this.behind.slice(0, verb);
      this.close();
      this.before = next;
    }
    this.figure = figure;
  }

  finish(): Phrase[] {
    this.close();
    if (this.marks.length > 0) this.phrases.push({ before: [], figure: null, behind: [], marks: this.marks });
    return this.phrases;
  }
}

/** Groups the tokens of a sentence into phrases, in order. */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const builder = new PhraseBuilder();
  for (const token of tokens) {
    if (token.kind === 'mark') builder.mark(token);
    else if (token.kind === 'word') builder.word(token);
    else builder.number(token);
  }
  return builder.finish();
}

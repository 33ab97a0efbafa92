import type { Scope } from './claim';
import type { WordToken } from './tokens';

/** Whose and which year's counts a sentence is speaking of, as it goes on. */
export class ScopeReader {
  private isOtherBody = false;
  private isOtherYear = false;
  private isPlan = false;

  get scope(): Scope {
    return this.isOtherBody || this.isOtherYear || this.isPlan ? 'other' : 'own';
  }

  /**
   * Takes in the words of a phrase.
   *
   * @param isInBrackets whether they are an aside, which does not lead back to the body that reports
   * @param yearsCount whether years in it say of when the count is; those of 上年结转 and 较上年 do not
   */
  read(words: readonly WordToken[], yearsCount: boolean, isInBrackets: boolean): void {
    const has = (meaning: WordToken['meaning']): boolean => words.some((word) => word.meaning === meaning);
    if (has('otherBody')) this.isOtherBody = true;
    else if (has('self') && !isInBrackets) this.isOtherBody = false;
    if (has('plan')) this.isPlan = true;
    const years = words.filter(({ meaning }) => meaning === 'year').map((word) => word.years);
    // 3月收到2件 is of a part of the year; 截至12月31日 and 1月1日至12月31日 are of the whole.
    const days = words.filter(({ meaning }) => meaning === 'date').length;
    const isPartOfYear = days > 0 && !has('until') && days < 4;
    if (!yearsCount) return;
    if (isPartOfYear) this.isOtherYear = true;
    else if (years.length > 0) this.isOtherYear = years.some((year) => year !== 0);
  }
}

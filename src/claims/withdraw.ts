import { dimensionOf } from './dimensions';
import type { ClaimDraft, CountDraft } from './drafts';
import type { Subject } from './subject';
import type { Talk } from './talk';

/** Nobody divides a count into more parts in a sentence. */
const mostParts = 40;

const otherMatters: readonly RegExp[] = [
  // 负责人出庭应诉率 is told of all lawsuits.
  /负责人出庭/,
  /[未不]涉及(?:政府)?(?:信息|政务)公开(?!.{0,6}(?:复议|诉讼|应诉|申请))/,
  /(?:无|没有|非|不属于)(?:涉及)?(?:政府)?(?:信息|政务)公开类?(?:案件|案)?(?:[,;.]|$)/,
];

const isOfCases = (subject: Subject | null): boolean =>
  subject !== null && ['kind', 'result'].includes(dimensionOf(subject));

const countOf = (draft: ClaimDraft): CountDraft | null => {
  switch (draft.kind) {
    case 'count':
      return draft;
    case 'share':
      return draft.part;
    case 'change':
      return draft.to;
    default:
      return null;
  }
};

/** Whether the reviews and lawsuits of a sentence are those over other matters than disclosure. */
export const isOfOtherMatters = (letters: string): boolean =>
  otherMatters.some((pattern) => pattern.test(letters));

/** What such a sentence leaves to the next one, which has to say itself that it speaks of disclosure. */
export const withoutCases = ({ topic }: Talk): Talk => ({
  topic,
  isAboutDisclosure: false,
  isInLitigation: false,
  whole: null,
});

/**
 * The drafts of a sentence without those that only the whole sentence shows to be none: parts of a
 * list too long to be one, and cases over other matters.
 *
 * @param letters the sentence, legible
 */
export function withdraw(drafts: readonly ClaimDraft[], letters: string): ClaimDraft[] {
  const isOther = isOfOtherMatters(letters);
  const known = new Map<CountDraft, boolean>();
  const isWithdrawn = (count: CountDraft): boolean => {
    const remembered = known.get(count);
    if (remembered !== undefined) return remembered;
    const { list, subject } = count;
    const isOfNothing =
      (isOther && isOfCases(subject)) ||
      (list !== null && (list.parts.length > mostParts || isWithdrawn(list.whole)));
    known.set(count, isOfNothing);
    return isOfNothing;
  };
  return drafts.filter((draft) => {
    const count = countOf(draft);
    if (count !== null) return !isWithdrawn(count);
    return !(isOther && 'subject' in draft && isOfCases(draft.subject));
  });
}

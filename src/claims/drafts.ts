import type { AllClaim, ChangeClaim, Claim, CountClaim, DenialClaim, PartOf, ShareClaim } from './claim';
import { areExhaustive, dimensionOf } from './dimensions';

type Draft<Stated> = { -readonly [Field in keyof Stated]: Stated[Field] };

/** A list of parts while it is being read. */
export interface ListDraft {
  readonly whole: CountDraft;
  readonly parts: CountDraft[];
  isComplete: boolean;
  /** Whether something stands in it that was not understood. */
  isBroken: boolean;
}

export type CountDraft = Omit<Draft<CountClaim>, 'partOf'> & { list: ListDraft | null };

export type ClaimDraft =
  | CountDraft
  | Draft<DenialClaim>
  | (Omit<Draft<AllClaim>, 'of'> & { readonly of: readonly CountDraft[] })
  | (Omit<Draft<ShareClaim>, 'part' | 'whole' | 'subject'> & {
      readonly part: CountDraft;
      readonly whole: CountDraft | null;
    })
  | (Omit<Draft<ChangeClaim>, 'to' | 'subject'> & { readonly to: CountDraft });

/** What only the whole list tells: a whole that includes what was carried in, parts that leave nothing out. */
export function settle(list: ListDraft): void {
  const { whole, parts } = list;
  const subjects = parts.map(({ subject }) => subject);
  if (subjects.includes('carriedIn') && (whole.subject === 'received' || whole.subject === 'newlyReceived')) {
    whole.subject = 'receivedWithCarriedIn';
  }
  // 其中11件已办结、8件撤回: those withdrawn are concluded as well.
  const isByStage =
    subjects.length > 1 && subjects.every((each) => each !== null && dimensionOf(each) === 'stage');
  for (const part of parts) {
    if (part.subject === 'concluded' && !isByStage) part.subject = null;
  }
  if (whole.subject !== null && areExhaustive(whole.subject, subjects)) list.isComplete = true;
  if (list.isBroken) list.isComplete = false;
}

/** Turns the drafts of a section into claims, in order. */
export function finish(drafts: readonly ClaimDraft[]): Claim[] {
  const counts = new Map<CountDraft, CountClaim>();
  const lists = new Map<ListDraft, PartOf>();

  const partOf = (list: ListDraft | null): PartOf | null => {
    if (list === null) return null;
    const known = lists.get(list);
    if (known !== undefined) return known;
    const made = { whole: countOf(list.whole), complete: list.isComplete };
    lists.set(list, made);
    return made;
  };
  const countOf = (draft: CountDraft): CountClaim => {
    const known = counts.get(draft);
    if (known !== undefined) return known;
    const { list, ...fields } = draft;
    const made = { ...fields, partOf: partOf(list) };
    counts.set(draft, made);
    return made;
  };
  return drafts.map((draft): Claim => {
    switch (draft.kind) {
      case 'count':
        return countOf(draft);
      case 'denial':
        return draft;
      case 'all':
        return { ...draft, of: draft.of.map(countOf) };
      case 'share': {
        const whole = draft.whole === null ? null : countOf(draft.whole);
        return { ...draft, subject: draft.part.subject, part: countOf(draft.part), whole };
      }
      case 'change':
        return { ...draft, subject: draft.to.subject, to: countOf(draft.to) };
    }
  });
}

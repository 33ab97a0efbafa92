import type { Scope } from './claim';
import type { ClaimDraft, CountDraft } from './drafts';
import { dimensionOf } from './dimensions';
import { isNeutral, Label } from './label';
import { subjectOf } from './match';
import type { Setting } from './setting';
import { quoteOf, type Quoter } from './quote';
import type { Subject } from './subject';
import type { Percent, WordToken } from './tokens';
import { namedTopic } from './topic';

type ShareDraft = Extract<ClaimDraft, { kind: 'share' }>;
type ChangeDraft = Extract<ClaimDraft, { kind: 'change' }>;

/** This year's count, and last year's as far as the words between told it. */
export interface Comparison {
  readonly to: CountDraft;
  readonly from: number | null;
}

const changeWords: ReadonlySet<WordToken['meaning']> = new Set([
  'compare',
  'rise',
  'fall',
  'disclosure',
  'application',
]);

/** 较上年增长1.05% as a claim; null where it is not certain of what. */
export function changeOf(
  label: Label,
  percent: Percent,
  comparison: Comparison | null,
  scope: Scope,
  quote: Quoter,
): ChangeDraft | null {
  if (comparison === null) return null;
  if (!label.isMadeOf(changeWords) || label.has('rise') === label.has('fall')) return null;
  return {
    kind: 'change',
    percent: label.has('fall') ? -percent.value : percent.value,
    decimals: percent.decimals,
    exact: percent.exact,
    to: comparison.to,
    from: comparison.from,
    scope,
    quote: quoteOf([...label.telling, percent], quote),
  };
}

const isIntake = (subject: Subject): boolean => ['intake', 'origin'].includes(dimensionOf(subject));

/** The count that words such as 占办结总数的 mean. */
function wholeFor(base: Subject | null, part: CountDraft, counts: readonly CountDraft[]): CountDraft | null {
  if (base === null) return part.list?.whole ?? null;
  const isBase = ({ subject }: CountDraft): boolean =>
    subject !== null &&
    (subject === base || (isIntake(base) && isIntake(subject) && subject !== 'carriedIn'));
  return counts.filter((count) => count !== part && isBase(count)).at(-1) ?? null;
}

/** 占33.9% as a claim; null where it is not certain of what. */
export function shareOf(
  label: Label,
  percent: Percent,
  part: CountDraft,
  counts: readonly CountDraft[],
  setting: Setting,
  scope: Scope,
  quote: Quoter,
): ShareDraft | null {
  const words = label.words.filter(({ meaning }) => meaning !== 'share');
  const isBare = words.every(isNeutral);
  if (!label.has('share') && !(isBare && part.list !== null)) return null;
  // 占申请总数的 is of the applications, whatever the share is of.
  const isOfApplications =
    new Label(words).has('application', 'bareApplication') && namedTopic(words) === null;
  const topic = isOfApplications ? 'applications' : setting.topic;
  const base = isBare ? null : subjectOf(words, { ...setting, topic });
  if (!isBare && (base === null || base === part.subject)) return null;
  return {
    kind: 'share',
    percent: percent.value,
    decimals: percent.decimals,
    exact: percent.exact,
    part,
    whole: wholeFor(base, part, counts),
    base,
    scope,
    quote: quoteOf([...label.telling, percent], quote),
  };
}

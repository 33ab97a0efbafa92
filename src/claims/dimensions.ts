import { subjects, type Subject } from './subject';
import { disputeTopics } from './topic';

/**
 * By what a whole is divided: applications by who applied, by where they come from (new, carried in),
 * by stage (concluded, carried out), by outcome, by reason; cases by kind and by result.
 */
export type Dimension =
  'intake' | 'origin' | 'stage' | 'applicant' | 'outcome' | 'reason' | 'kind' | 'result' | 'proactive';

const outcomeSubjects: ReadonlySet<Subject> = new Set<Subject>([
  ...(['granted', 'partiallyGranted', 'grantedOrPartiallyGranted', 'denied', 'unavailable'] as const),
  ...(['declined', 'otherwiseHandled'] as const),
]);

const others: Partial<Record<Subject, Dimension>> = {
  received: 'intake',
  receivedWithCarriedIn: 'intake',
  handled: 'intake',
  newlyReceived: 'origin',
  carriedIn: 'origin',
  concluded: 'stage',
  carriedOut: 'stage',
};

export function dimensionOf(subject: Subject): Dimension {
  if (outcomeSubjects.has(subject)) return 'outcome';
  if (subject.startsWith('receivedFrom')) return 'applicant';
  if (disputeTopics.some((kind) => kind === subject)) return 'kind';
  if (disputeTopics.some((kind) => subject.startsWith(kind))) return 'result';
  const other = others[subject];
  if (other !== undefined) return other;
  const table = subjects[subject][0]?.[0]?.split('.')[0];
  return table === 'applications' ? 'reason' : 'proactive';
}

/** Whether a reason is one of those of an outcome. */
export function isOutcome(outcome: Subject, reason: Subject): boolean {
  const cells: readonly (readonly string[])[] = subjects[outcome];
  return subjects[reason].every((reading) => reading.every((cell) => cells[0]?.includes(cell)));
}

const divisions: Partial<Record<Dimension, readonly Dimension[]>> = {
  intake: ['origin', 'stage', 'applicant', 'outcome', 'reason'],
  origin: ['origin', 'stage', 'applicant', 'outcome', 'reason'],
  stage: ['origin', 'outcome', 'reason'],
};

/** Whether a count of one subject can be a part of a count of another. */
export function canBePart(whole: Subject, part: Subject): boolean {
  if (whole === part || (whole === 'carriedOut' && part === 'carriedIn')) return false;
  const [outer, inner] = [dimensionOf(whole), dimensionOf(part)];
  if (outer === 'outcome') return isOutcome(whole, part);
  if (outer === 'kind') {
    if (inner !== 'kind' && inner !== 'result') return false;
    return (
      whole === 'disputes' || part.startsWith(whole) || (whole === 'suits' && part.startsWith('directSuits'))
    );
  }
  if (outer === 'proactive')
    return part.startsWith(whole.replace(/(?:Issued|InForce|DisclosedInTotal)$/, ''));
  return divisions[outer]?.includes(inner) === true;
}

/** Parts that together are all there is of a whole. */
const exhaustive: readonly (readonly Subject[])[] = [
  ['receivedFromNaturalPersons', 'receivedFromOrganizations'],
  ['newlyReceived', 'carriedIn'],
  ['concluded', 'carriedOut'],
  ['reviews', 'suits'],
  ['reviews', 'directSuits', 'suitsAfterReview'],
  ['directSuits', 'suitsAfterReview'],
];

/** Whether parts leave nothing of their whole out. */
export function areExhaustive(whole: Subject, parts: readonly (Subject | null)[]): boolean {
  if (whole === 'disputes' && !parts.includes('reviews')) return false;
  return exhaustive.some((all) => all.length === parts.length && all.every((part) => parts.includes(part)));
}

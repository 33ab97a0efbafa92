import type { AllClaim } from '../claims/claim';
import { readingsOf } from '../claims/readings';
import { subjects, type Subject } from '../claims/subject';
import type { Report } from '../report/schema/report';
import { sentenceOf } from './claim-sentences';
import { outcomesOf } from './totals';

const resultOf =
  /^(?<kind>reviews|suits|directSuits|suitsAfterReview|disputes)(?<result>Upheld|Corrected|Pending|Decided)$/;

const kinds: readonly Subject[] = ['reviews', 'suits', 'directSuits', 'suitsAfterReview', 'disputes'];

/** Results that none can have had where all had another; 其他结果 is often taken for one of these. */
const otherResults: Readonly<Record<string, readonly string[]>> = {
  Upheld: ['Corrected', 'Pending'],
  Corrected: ['Upheld', 'Pending'],
  Decided: ['Pending'],
  Pending: ['Upheld', 'Corrected'],
};

/** Words that take some of the cases out: 除1件外，其余均…. */
const exceptions = /其余|剩余|余下|其它|除|另/;

/** Words that say themselves that some are still open. */
const openCases = /未审结|未结|审理|结转[到至]?[下次明]|顺延|未办结|办理中|在办|正在办|未到期/;

const decidedCases = /审结|结案/;

const isSubject = (name: string): name is Subject => name in subjects;

function cellsOf(report: Report, subject: string): readonly string[] {
  return isSubject(subject) ? readingsOf(report, subject).flat() : [];
}

function otherResultsOf(report: Report, { subject, of }: AllClaim, decidedAlone: boolean): string[] {
  const { kind = '', result = '' } = resultOf.exec(subject)?.groups ?? {};
  const counted = of.flatMap((count) => count.subject ?? []).filter((each) => kinds.includes(each));
  const results = (otherResults[result] ?? []).filter((each) => !(decidedAlone && each === 'Pending'));
  const chosen = counted.length > 0 ? counted : [kind];
  return [
    ...new Set(chosen.flatMap((each) => results.flatMap((other) => cellsOf(report, `${each}${other}`)))),
  ];
}

/** Outcomes that no application can have had where all of them were granted; partly is granted, too. */
function notGranted(report: Report): string[] {
  return outcomesOf(report)
    .filter((outcome) => outcome !== 'granted' && outcome !== 'partiallyGranted')
    .map((outcome) => `applications.${outcome}.total`);
}

const receivedSubjects: readonly (Subject | null)[] = [
  'received',
  'newlyReceived',
  'receivedWithCarriedIn',
  'handled',
];

/**
 * The cells that hold 0 where all cases had the outcome that a text says they had.
 *
 * @returns null where the sentence leaves open which cases are meant, or the form has no such cells
 */
export function complementOf(report: Report, claim: AllClaim): readonly string[] | null {
  const { text, before } = sentenceOf(report, claim);
  if (exceptions.test(before) || openCases.test(text)) return null;
  const isOfAll = claim.of.some(({ subject }) => receivedSubjects.includes(subject));
  if (claim.subject === 'concluded') {
    return claim.of.length === 0 || isOfAll ? ['applications.carriedOut.total'] : null;
  }
  if (claim.subject === 'granted') return isOfAll ? notGranted(report) : null;
  const cells = otherResultsOf(report, claim, decidedCases.test(before));
  return cells.length > 0 ? cells : null;
}

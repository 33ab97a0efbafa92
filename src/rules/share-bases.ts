import type { ShareClaim } from '../claims/claim';
import { readingsOf } from '../claims/readings';
import { subjects, type Subject } from '../claims/subject';
import type { Report } from '../report/schema/report';
import { tableSums, type MaybeTableSum } from './table-sums';

const outcomeGroups: readonly Subject[] = ['denied', 'unavailable', 'declined', 'otherwiseHandled'];

/** What a share of applications is of where nothing is named: all of them, or the outcome that it is a reason of. */
function usualBases(subject: Subject): readonly Subject[] {
  const cell: string = subjects[subject][0]?.[0] ?? '';
  if (!cell.startsWith('applications.')) return [];
  const group = outcomeGroups.filter(
    (each) => each !== subject && subjects[each].flat().some((one) => one === cell),
  );
  return ['concluded', 'received', ...group];
}

/**
 * The sums of the tables that a share may be of: those that its words name, else the usual ones.
 * Empty where the share is not of the report's own figures.
 */
export function tableBasesOf(
  report: Report,
  { subject, base, whole, scope }: ShareClaim,
): readonly MaybeTableSum[] {
  if (scope !== 'own') return [];
  const named = base ?? whole?.subject ?? null;
  const bases = [
    ...(named === null ? [] : [named]),
    // 占申请总数的 may be of those concluded.
    ...(base === 'received' ? (['concluded'] as const) : []),
    ...(base === null && subject !== null ? usualBases(subject) : []),
  ];
  return tableSums(
    report,
    bases.flatMap((each) => readingsOf(report, each)),
  );
}

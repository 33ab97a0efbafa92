import type { Diagnosis, Finding } from './check-result';

/** Whether a finding is still open: no person has put it aside. */
export function isActive({ ignored }: Pick<Finding, 'ignored'>): boolean {
  return ignored === undefined;
}

/** The diagnoses that explain something that is still open. */
export function activeDiagnoses(
  diagnoses: readonly Diagnosis[],
  findings: readonly Pick<Finding, 'ignored'>[],
): Diagnosis[] {
  return diagnoses.filter(({ explains }) =>
    explains.some((index) => {
      const finding = findings[index];
      return finding !== undefined && isActive(finding);
    }),
  );
}

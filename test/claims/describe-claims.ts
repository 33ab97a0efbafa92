import type { Claim, CountClaim } from '../../src/claims/claim';

/**
 * Claims in short, one line each; other claims are named by their position:
 * `received 12件`, a part of the first claim `granted 5件 < 0` (`<!` where the list claims to be complete),
 * inexact `~`, `no received`, `all concluded of 0`, `share 44.3% of 1 in 0 by concluded`,
 * `change 1.05% of 0 from 3190`; at the end `other` where it is not the body's own.
 */
export function describeClaims(claims: readonly Claim[]): string[] {
  const at = (claim: CountClaim): string => String(claims.indexOf(claim));
  const percent = (claim: { percent: number; decimals: number; exact: boolean }): string =>
    `${claim.exact ? '' : '~'}${claim.percent.toFixed(claim.decimals)}%`;
  const describe = (claim: Claim): string => {
    switch (claim.kind) {
      case 'count': {
        const { subject, value, unit, exact, partOf } = claim;
        const amount = `${exact ? '' : '~'}${String(value)}${unit ?? ''}`;
        const part = partOf === null ? '' : ` ${partOf.complete ? '<!' : '<'} ${at(partOf.whole)}`;
        return `${subject ?? 'part'} ${amount}${part}`;
      }
      case 'denial':
        return `no ${claim.subject}`;
      case 'all':
        return ['all', claim.subject, ...(claim.of.length > 0 ? ['of', ...claim.of.map(at)] : [])].join(' ');
      case 'share': {
        const whole = claim.whole === null ? '' : ` in ${at(claim.whole)}`;
        return `share ${percent(claim)} of ${at(claim.part)}${whole}${claim.base === null ? '' : ` by ${claim.base}`}`;
      }
      case 'change':
        return `change ${percent(claim)} of ${at(claim.to)}${claim.from === null ? '' : ` from ${String(claim.from)}`}`;
    }
  };
  return claims.map((claim) => describe(claim) + (claim.scope === 'other' ? ' other' : ''));
}

import type { Label } from './label';
import { changeOf, shareOf } from './percentages';
import type { SentenceTalk } from './talk';
import type { Count, Percent } from './tokens';

/** Reads 较上年3190件 or 增加69件: what the count before is compared with. */
export function readComparison(talk: SentenceTalk, label: Label, figure: Count): void {
  talk.waiting = [];
  const to = talk.last;
  if (to?.unit !== figure.unit || !figure.exact || label.has('reach')) return;
  const direction = label.has('rise') ? 1 : label.has('fall') ? -1 : 0;
  talk.comparison = { to, from: direction === 0 ? figure.value : to.value - direction * figure.value };
}

/** Reads a percentage: a share of a whole, or a change since last year. */
export function readPercent(talk: SentenceTalk, label: Label, percent: Percent): void {
  talk.waiting = [];
  const { scope } = talk.scope;
  if (label.has('rise', 'fall')) {
    const change = changeOf(label, percent, talk.comparison, scope, talk.quote);
    if (change !== null) talk.drafts.push(change);
  } else if (talk.last !== null) {
    const setting = { ...talk.settingFor(null, 'count'), isListed: false };
    const share = shareOf(label, percent, talk.last, talk.recentCounts, setting, scope, talk.quote);
    if (share !== null) talk.drafts.push(share);
  }
}

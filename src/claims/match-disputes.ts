import type { Label } from './label';
import type { Setting } from './setting';
import type { Subject } from './subject';
import type { WordToken } from './tokens';
import type { DisputeTopic } from './topic';

type Meaning = WordToken['meaning'];

const allowed: ReadonlySet<Meaning> = new Set<Meaning>([
  ...([
    'review',
    'suit',
    'directSuit',
    'suitAfterReview',
    'cases',
    'disclosure',
    'application',
    'bareApplication',
  ] as const),
  ...(['onRequest', 'happen', 'receive', 'handle', 'conclude', 'other'] as const),
  ...(['upheld', 'corrected', 'otherResult', 'pending', 'decided'] as const),
]);

const suffixes = {
  upheld: 'Upheld',
  corrected: 'Corrected',
  otherResult: 'Other',
  pending: 'Pending',
  decided: 'Decided',
} as const;

/** What a label counts of the reviews and lawsuits; null where it is not certain. */
export function matchDisputes(label: Label, kind: DisputeTopic, setting: Setting): Subject | null {
  if (!setting.isAboutDisclosure || !label.isMadeOf(allowed)) return null;
  if (setting.unitKind !== 'case' && setting.unitKind !== null) return null;
  const [result, ...others] = label.results;
  if (others.length > 0) return null;
  if (result !== undefined) return label.has('receive', 'other') ? null : `${kind}${suffixes[result]}`;
  if (label.has('other')) return setting.isListed && !label.namesThing ? `${kind}Other` : null;
  if (label.has('conclude')) return label.has('receive') ? null : `${kind}Decided`;
  return label.namesThing ? kind : null;
}

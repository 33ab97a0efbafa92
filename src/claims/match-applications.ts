import type { Label } from './label';
import { isOutcome } from './dimensions';
import type { Setting } from './setting';
import type { Subject } from './subject';
import type { WordToken } from './tokens';

type Meaning = WordToken['meaning'];

const allowed: ReadonlySet<Meaning> = new Set<Meaning>([
  ...([
    'application',
    'bareApplication',
    'onRequest',
    'disclosure',
    'cases',
    'happen',
    'receiveNew',
    'receive',
    'handle',
  ] as const),
  ...(['conclude', 'reply', 'carry', 'postpone', 'continue', 'underway', 'disclose', 'decide'] as const),
]);

const receiving = ['receive', 'receiveNew'] as const;
const concluding = ['conclude', 'reply'] as const;
const carrying = ['carry', 'postpone', 'continue'] as const;

/** Whether the label is made of words about applications, and of one word of each kind at most. */
function isUnderstood(label: Label): boolean {
  const named = [...label.applicants, ...label.outcomes, ...label.reasons];
  return label.isMadeOf(new Set([...allowed, ...named]));
}

/** 上年结转, 结转下年度, 顺延; undefined where it is about something else. */
function carried(label: Label, { previous }: Setting): Subject | null | undefined {
  const isNext = label.years.includes(1);
  const isLast = label.years.includes(-1);
  if (!label.has(...carrying)) return undefined;
  if (isNext === isLast) {
    const isEnd = label.has('postpone') || previous === 'concluded';
    return !isNext && label.has('carry', 'postpone') && isEnd ? 'carriedOut' : null;
  }
  if (isNext) return label.has(...receiving) ? null : 'carriedOut';
  const receives = label.position(...receiving);
  const joins = label.position('and', 'including');
  const isSum = receives >= 0 && receives < joins && joins < label.position('carry');
  if (isSum) return 'receivedWithCarriedIn';
  return label.has('carry') && !label.has('receiveNew') ? 'carriedIn' : null;
}

/** 予以公开, 属于国家秘密 …; undefined where no outcome is named. */
function outcome(label: Label, setting: Setting): Subject | null | undefined {
  const { outcomes, reasons } = label;
  // 公开 alone may be said of any information.
  const follows = setting.isListed || (setting.previous !== null && setting.mode === 'count');
  const discloses = label.has('disclose') && !label.has('disclosure', 'onRequest');
  const isWeaklyGranted = discloses && (follows || outcomes.length > 0);
  if (outcomes.length === 0 && reasons.length === 0 && !isWeaklyGranted) return undefined;
  if (label.has(...receiving, ...carrying, 'underway') || label.applicants.length > 0) return null;
  const all = isWeaklyGranted ? [...new Set([...outcomes, 'granted' as const])] : outcomes;
  const [first, second, ...more] = all;
  const [reason, ...otherReasons] = reasons;
  if (reason !== undefined) {
    const isOfGroup = first === undefined || isOutcome(first, reason);
    return otherReasons.length === 0 && second === undefined && isOfGroup ? reason : null;
  }
  if (second === undefined) return first ?? null;
  const isPair = more.length === 0 && all.includes('granted') && all.includes('partiallyGranted');
  return isPair ? 'grantedOrPartiallyGranted' : null;
}

const fromApplicants = {
  naturalPersons: 'receivedFromNaturalPersons',
  organizations: 'receivedFromOrganizations',
  commercialEnterprises: 'receivedFromCommercialEnterprises',
  researchInstitutions: 'receivedFromResearchInstitutions',
  socialWelfareOrganizations: 'receivedFromSocialWelfareOrganizations',
  legalServiceOrganizations: 'receivedFromLegalServiceOrganizations',
} as const;

/** 自然人, 法人或其他组织; undefined where no applicant is named. */
function applicant(label: Label): Subject | null | undefined {
  const [first, ...others] = label.applicants;
  if (first === undefined) return undefined;
  const isOfIntake = !label.has('handle', ...concluding, 'underway', 'disclose', 'decide');
  return others.length === 0 && isOfIntake ? fromApplicants[first] : null;
}

/** 新收, 受理, 办理, 办结, 尚在办理. */
function stage(label: Label, { isListed, mode }: Setting): Subject | null {
  if (label.has('disclose', 'decide')) return null;
  const receives = label.has(...receiving);
  const concludes = label.has(...concluding);
  if (label.has('underway')) return receives || concludes ? null : 'carriedOut';
  if (receives && concludes) return null;
  if (receives && label.has('handle')) return 'handled';
  if (receives) return label.has('receiveNew') ? 'newlyReceived' : 'received';
  if (concludes) return 'concluded';
  if (label.has('handle')) return 'handled';
  if (mode === 'denial') return label.has('application', 'bareApplication', 'onRequest') ? 'received' : null;
  return label.has('application', 'bareApplication') && !isListed ? 'received' : null;
}

/** What a label counts of the applications; null where it is not certain. */
export function matchApplications(label: Label, setting: Setting): Subject | null {
  if (setting.unitKind !== 'case' && setting.unitKind !== null) return null;
  if (!isUnderstood(label)) return null;
  for (const ask of [carried, outcome, applicant]) {
    const subject = ask(label, setting);
    if (subject !== undefined) return subject;
  }
  return stage(label, setting);
}

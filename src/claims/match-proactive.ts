import type { Label } from './label';
import type { Setting } from './setting';
import type { Subject } from './subject';
import type { WordToken } from './tokens';

type Meaning = WordToken['meaning'];

const documentActs = {
  issue: 'Issued',
  repeal: 'Repealed',
  inForce: 'InForce',
  disclose: 'Disclosed',
  newlyDisclose: 'Disclosed',
  discloseInTotal: 'DisclosedInTotal',
} as const;

type DocumentAct = keyof typeof documentActs;

const actsOfDocuments = Object.keys(documentActs) as readonly DocumentAct[];

function isSubjectOfRegulations(act: DocumentAct): act is 'issue' | 'repeal' | 'inForce' {
  return act === 'issue' || act === 'repeal' || act === 'inForce';
}

/** 规章 and 规范性文件 by what became of them. */
export function matchDocuments(
  label: Label,
  thing: 'regulations' | 'normativeDocuments',
  { unitKind }: Setting,
): Subject | null {
  const [act, ...others] = actsOfDocuments.filter((each) => label.has(each));
  if (act === undefined || others.length > 0 || unitKind === 'money' || unitKind === 'else') return null;
  if (!label.isMadeOf(new Set<Meaning>([thing, act]))) return null;
  if (thing === 'normativeDocuments') return `${thing}${documentActs[act]}`;
  return isSubjectOfRegulations(act) ? `${thing}${documentActs[act]}` : null;
}

const decisions = {
  licensing: 'licensingDecisions',
  penalties: 'penaltyDecisions',
  coercion: 'coercionDecisions',
} as const;

/** Units in which published pieces of information are counted rather than decisions. */
const publishedUnits = new Set(['条', '则', '部', '份']);

/** Units in which the kinds of permits and penalties are counted that a body may decide on. */
const itemUnits = new Set(['项', '个']);

const isDecisions = (subject: Subject | null): boolean =>
  Object.values(decisions).some((each) => each === subject);

/** 行政许可, 行政处罚 and 行政强制 by the number of decisions. */
export function matchDecisions(
  label: Label,
  thing: keyof typeof decisions,
  { unitKind, unit, mode, previous }: Setting,
): Subject | null {
  if (mode === 'count' && unitKind !== 'case') return null;
  if (unit !== null && (publishedUnits.has(unit) || (itemUnits.has(unit) && !label.has('decide'))))
    return null;
  // 行政许可320件 alone may go on with 公开 or 报送.
  const isDone = label.has('decide', 'handle', 'conclude') || mode === 'denial' || isDecisions(previous);
  if (!isDone) return null;
  const allowed = new Set<Meaning>([thing, 'decide', 'handle', 'conclude', 'cases']);
  return label.has(thing) && label.isMadeOf(allowed) ? decisions[thing] : null;
}

const chargeWords = ['fees', 'charge', 'amount'] as const;
const procurementWords = ['procurement', 'procurementAmount', 'amount'] as const;
const feeWords = [
  'processingFee',
  'feeNotice',
  'charge',
  'notify',
  'amount',
  'happen',
  'disclosure',
  'handle',
] as const;

/** 行政事业性收费, in money. */
export function matchFees(label: Label, { unitKind }: Setting): Subject | null {
  return unitKind === 'money' && label.has('fees') && label.isMadeOf(new Set<Meaning>(chargeWords))
    ? 'fees'
    : null;
}

/** 政府集中采购, in projects and in money. */
export function matchProcurement(label: Label, { unitKind }: Setting): Subject | null {
  if (!label.isMadeOf(new Set<Meaning>(procurementWords))) return null;
  const isAmount = label.has('procurementAmount', 'amount');
  if (unitKind === 'money') return 'procurementAmount';
  return unitKind === 'case' && label.has('procurement') && !isAmount ? 'procurementProjects' : null;
}

/** 信息处理费: its notices, what they ask for and what was received. */
export function matchProcessingFee(label: Label, { unitKind, mode }: Setting): Subject | null {
  if (!label.isMadeOf(new Set<Meaning>(feeWords))) return null;
  const isNotified = label.has('feeNotice', 'notify');
  if (mode === 'denial')
    return isNotified
      ? label.has('charge', 'amount')
        ? null
        : 'processingFeeNotices'
      : 'processingFeeReceived';
  if (unitKind === 'case')
    return label.has('feeNotice') && !label.has('charge', 'amount') ? 'processingFeeNotices' : null;
  if (unitKind !== 'money') return null;
  if (label.has('charge')) return isNotified ? null : 'processingFeeReceived';
  return isNotified || label.has('amount') ? 'processingFeeNotified' : null;
}

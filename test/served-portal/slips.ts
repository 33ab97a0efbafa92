import type { Figures } from '../generator/figures';
import type { Year } from './bodies';
import type { Narrative } from './narrative';

/** A report in the making. */
export interface Draft {
  readonly year: Year;
  readonly figures: Figures;
  readonly narrative: Narrative;
  /** Rows that are not printed. */
  readonly omitted: readonly string[];
}

function changed(draft: Draft, changes: Readonly<Record<string, (value: number) => number>>): Draft {
  const values = new Map(draft.figures.values);
  for (const [path, change] of Object.entries(changes)) values.set(path, change(values.get(path) ?? 0));
  return { ...draft, figures: { ...draft.figures, values } };
}

const plus =
  (more: number) =>
  (value: number): number =>
    value + more;

const told = (draft: Draft, narrative: Partial<Narrative>): Draft => ({
  ...draft,
  narrative: { ...draft.narrative, ...narrative },
});

const slipsByName = {
  /** One application stands in the column of another applicant. */
  otherColumn: (draft: Draft) =>
    changed(draft, {
      'applications.newlyReceived.naturalPerson': plus(-1),
      'applications.newlyReceived.otherOrganization': plus(1),
    }),
  rowTotal: (draft: Draft) => changed(draft, { 'applications.granted.total': plus(1) }),
  litigationTotal: (draft: Draft) => changed(draft, { 'litigation.review.total': plus(1) }),
  missingRow: (draft: Draft) => ({ ...draft, omitted: ['applications.deniedThirdPartyRights'] }),
  missingSection: (draft: Draft) => told(draft, { sections: { 6: null } }),
  /** Two more were carried in than last year carried out; every sum of this report holds. */
  carryOver: (draft: Draft) =>
    told(
      changed(draft, {
        'applications.carriedIn.naturalPerson': plus(2),
        'applications.carriedIn.total': plus(2),
        'applications.newlyReceived.naturalPerson': plus(-2),
        'applications.newlyReceived.total': plus(-2),
      }),
      { carriedIn: draft.narrative.carriedIn + 2, received: draft.narrative.received - 2 },
    ),
  inForce: (draft: Draft) => changed(draft, { 'proactive.normativeDocuments.inForce': plus(5) }),
  repeatedText: (draft: Draft) => told(draft, { account: 2023 }),
  textCount: (draft: Draft) => told(draft, { received: draft.narrative.received + 3 }),
  templateResidue: (draft: Draft) =>
    told(draft, { sections: { 6: ['（文字描述）', '本年度没有收取信息处理费。'] } }),
  suddenChange: (draft: Draft) => changed(draft, { 'proactive.penalties.decisions': (value) => value * 40 }),
  periodYear: (draft: Draft) => told(draft, { periodYear: draft.year - 1 }),
} as const;

type SlipName = keyof typeof slipsByName;

const isSlip = (name: string): name is SlipName => Object.hasOwn(slipsByName, name);

/**
 * A report with a slip in it.
 *
 * @param name as `truth.json` calls it
 */
export function slip(draft: Draft, name: string): Draft {
  if (!isSlip(name)) throw new RangeError(`no slip is called ${name}`);
  return slipsByName[name](draft);
}

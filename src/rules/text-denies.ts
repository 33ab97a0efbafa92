import type { AllClaim, Claim, DenialClaim } from '../claims/claim';
import { claimsOf } from '../claims/claims-of';
import { readingsOf } from '../claims/readings';
import type { Report } from '../report/schema/report';
import { sentenceOf } from './claim-sentences';
import { complementOf } from './complements';
import { assessCount } from './counts-against-tables';
import { addExactly, sumAt } from './figures';
import { bothForms, defineRule } from './rule';
import { areKnown, isKnown, sumsInWords, tableSums } from './table-sums';
import { verdictOnClaims, type Assessment } from './verdict-on-claims';

type Name = 'denied' | 'notAll' | 'stillOpen';

/** Cells of what had no outcome at the end of the year. */
const isOpen = (path: string): boolean => /\.carriedOut\.|\.pending$/.test(path);

/** Words that speak of when the report was written, when more was concluded than at the end of the year. */
const ofWriting = /目前|现已|至今/;

/** 146件申请全部办结, where so many were concluded and others came in: those concluded alone. */
function isOfThoseConcluded(report: Report, { subject, of }: AllClaim): boolean {
  const concluded = sumAt(report, ['applications.concluded.total']);
  const newlyReceived = sumAt(report, ['applications.newlyReceived.total']);
  const [count, ...others] = of;
  if (subject !== 'concluded' || count?.subject !== 'handled' || others.length > 0) return false;
  return count.value === concluded && concluded !== newlyReceived;
}

/** Whether a claim says of cells of the tables that they hold 0. */
function isDenying(report: Report, claim: Claim): claim is DenialClaim | AllClaim {
  if (claim.scope !== 'own') return false;
  if (claim.kind === 'denial') return readingsOf(report, claim.subject).length > 0;
  if (claim.kind !== 'all' || isOfThoseConcluded(report, claim)) return false;
  return complementOf(report, claim) !== null && !ofWriting.test(sentenceOf(report, claim).text);
}

function assessAll(report: Report, claim: AllClaim): Assessment<Name> {
  const complement = complementOf(report, claim) ?? [];
  const sums = tableSums(
    report,
    complement.map((cell) => [cell]),
  );
  const others = sums.filter(isKnown).filter(({ sum }) => sum > 0);
  if (others.length === 0) return areKnown(sums) ? 'holds' : null;
  const cells = others.flatMap((other) => other.cells);
  return {
    wording: cells.every(isOpen) ? 'stillOpen' : 'notAll',
    values: { quote: claim.quote.text, figures: sumsInWords(report, others, 'and') },
    cells,
    expected: addExactly(others.map(({ sum }) => sum)),
    actual: 0,
    quote: claim.quote,
  };
}

export const textDenies = defineRule<Name>({
  id: 'text-denies',
  name: { 'zh-CN': '正文称没有、称全部', en: '“none” and “all” in the text' },
  group: 'text',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '正文称没有发生的，表中应当为 0；正文称全部办结、全部维持的，表中不应有结转、纠正或者尚未审结的件数',
    en: 'What the text says did not happen is 0 in the tables; where it says that all were concluded or upheld, the tables have none carried over, corrected or pending',
  },
  wordings: {
    denied: {
      title: { 'zh-CN': '正文称没有，表中有数', en: 'The text says none, the table has some' },
      message: {
        'zh-CN': '正文写“{quote}”，而{figures}。请核对哪一处有误，改为一致',
        en: 'The text says “{quote}”; the table has {figures}. Check which is right and make them agree',
      },
    },
    notAll: {
      title: { 'zh-CN': '正文称全部如此，表中另有其他', en: 'The text says all, the table has others' },
      message: {
        'zh-CN': '正文写“{quote}”，而{figures}。请核对哪一处有误，改为一致',
        en: 'The text says “{quote}”; the table has {figures}. Check which is right and make them agree',
      },
    },
    stillOpen: {
      title: { 'zh-CN': '正文称全部如此，表中尚有未结', en: 'The text says all, the table has open cases' },
      message: {
        'zh-CN': '正文写“{quote}”，而{figures}。请核对；年末未结、编写报告时才有结果的，请写明',
        en: 'The text says “{quote}”; the table has {figures}. Check them; what was open at the end of the year and was decided before the report was written should be told as such',
      },
    },
  },
  check: (report) =>
    verdictOnClaims(
      report,
      claimsOf(report).filter((claim) => isDenying(report, claim)),
      (claim) => (claim.kind === 'all' ? assessAll(report, claim) : assessCount(report, claim, 'denied')),
      {
        'zh-CN': '正文称没有或者称全部如此，但表中没有读到相应的数',
        en: 'The text says none or all, but the figures of the tables could not be read',
      },
    ),
});

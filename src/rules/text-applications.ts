import type { Subject } from '../claims/subject';
import type { Report } from '../report/schema/report';
import { sentenceOf } from './claim-sentences';
import { assessCount, countsOf, type TabulatedCount } from './counts-against-tables';
import { sumAt } from './figures';
import { bothForms, defineRule } from './rule';
import { verdictOnClaims } from './verdict-on-claims';

const subjects: ReadonlySet<Subject> = new Set<Subject>([
  'newlyReceived',
  'carriedIn',
  'received',
  'receivedWithCarriedIn',
  'handled',
  'concluded',
  'carriedOut',
]);

const isOfMovement = /新收|收到|受理|结转|顺延|当年申请|本年申请/;

/**
 * 新收70件，办结66件，结转4件: those concluded of what came in this year, without what was carried in,
 * are fewer than those concluded in all.
 */
function isOfWhatCameIn(report: Report, claim: TabulatedCount): boolean {
  if (claim.subject !== 'concluded' || !isOfMovement.test(sentenceOf(report, claim).text)) return false;
  const newlyReceived = sumAt(report, ['applications.newlyReceived.total']);
  const carriedOut = sumAt(report, ['applications.carriedOut.total']);
  return newlyReceived !== null && carriedOut !== null && claim.value === newlyReceived - carriedOut;
}

/** 当年新收143件、当年办结137件: of what came in this year, some of which may have been concluded later. */
function isOfThisYearAlone(report: Report, claim: TabulatedCount): boolean {
  if (claim.subject !== 'concluded') return false;
  const sentence = sentenceOf(report, claim);
  return /当年(?:新收|申请|收到|受理)|结转/.test(sentence.text) && /当年已?$/.test(sentence.before);
}

/** 按期答复130件，延期答复16件: those answered in time and those answered late, told apart. */
function isOfThoseInTime(report: Report, claim: TabulatedCount): boolean {
  return claim.subject === 'concluded' && /延[期长][^,;]{0,8}\d+件/.test(sentenceOf(report, claim).text);
}

/** Counts that stand beside a greater one of the same kind: 全年收到143件，受理141件. */
class Siblings {
  private readonly holding = new Map<string, Set<Subject>>();

  constructor(
    private readonly report: Report,
    claims: readonly TabulatedCount[],
  ) {
    for (const claim of claims) {
      if (assessCount(report, claim, 'differs') !== 'holds') continue;
      const { text } = sentenceOf(report, claim);
      const subjectsHolding = this.holding.get(text) ?? new Set<Subject>();
      this.holding.set(text, subjectsHolding.add(claim.subject));
    }
  }

  /** Whether the tables have another count of the kind that stands in the same sentence. */
  haveHolding(claim: TabulatedCount): boolean {
    return this.holding.get(sentenceOf(this.report, claim).text)?.has(claim.subject) === true;
  }
}

export const textApplications = defineRule({
  id: 'text-applications',
  name: { 'zh-CN': '正文的申请件数', en: 'applications in the text' },
  group: 'text',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '正文与表三出自同一份统计：收到、办结、结转的件数应当一致',
    en: 'Text and Table 3 come from the same statistics: what was received, concluded and carried over has to agree',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '申请件数：正文与表三不一致', en: 'Applications: the text differs from Table 3' },
      message: {
        'zh-CN': '正文写“{quote}”，而{figures}。请核对哪一处有误，改为一致',
        en: 'The text says “{quote}”; the table has {figures}. Check which is right and make them agree',
      },
    },
  },
  check: (report) => {
    const claims = countsOf(report, subjects);
    const siblings = new Siblings(report, claims);
    return verdictOnClaims(
      report,
      claims,
      (claim) => {
        if (isOfWhatCameIn(report, claim) || isOfThisYearAlone(report, claim)) return 'holds';
        if (isOfThoseInTime(report, claim)) return 'holds';
        return siblings.haveHolding(claim) ? 'holds' : assessCount(report, claim, 'differs');
      },
      {
        'zh-CN': '正文写有申请件数，但表三没有读到相应的数',
        en: 'The text counts applications, but the figures of Table 3 could not be read',
      },
    );
  },
});

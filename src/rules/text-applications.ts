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

const isOfMovement = /新收|收到|受理|结转|顺延/;

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
  check: (report) =>
    verdictOnClaims(
      report,
      countsOf(report, subjects),
      (claim) => (isOfWhatCameIn(report, claim) ? 'holds' : assessCount(report, claim, 'differs')),
      {
        'zh-CN': '正文写有申请件数，但表三没有读到相应的数',
        en: 'The text counts applications, but the figures of Table 3 could not be read',
      },
    ),
});

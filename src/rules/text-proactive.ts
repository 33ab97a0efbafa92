import type { Subject } from '../claims/subject';
import { assessAmount } from './amounts-against-tables';
import { assessCount, countsOf } from './counts-against-tables';
import { bothForms, defineRule } from './rule';
import { verdictOnClaims } from './verdict-on-claims';

const amounts: readonly Subject[] = ['fees', 'procurementAmount'];

const subjects: ReadonlySet<Subject> = new Set<Subject>([
  ...(['regulationsIssued', 'regulationsRepealed', 'regulationsInForce'] as const),
  ...(['normativeDocumentsIssued', 'normativeDocumentsRepealed', 'normativeDocumentsInForce'] as const),
  ...(['normativeDocumentsDisclosed', 'normativeDocumentsDisclosedInTotal'] as const),
  ...(['licensingDecisions', 'penaltyDecisions', 'coercionDecisions', 'procurementProjects'] as const),
  ...amounts,
]);

export const textProactive = defineRule({
  id: 'text-proactive',
  name: { 'zh-CN': '正文的主动公开数', en: 'proactive disclosure in the text' },
  group: 'text',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '正文与表二出自同一份统计：规章、规范性文件、许可、处罚、强制、收费、采购的数应当一致',
    en: 'Text and Table 2 come from the same statistics: regulations, documents, licences, penalties, coercion, fees and procurement have to agree',
  },
  wordings: {
    differs: {
      title: {
        'zh-CN': '主动公开：正文与表二不一致',
        en: 'Proactive disclosure: the text differs from Table 2',
      },
      message: {
        'zh-CN': '正文写“{quote}”，而{figures}。请核对哪一处有误，改为一致',
        en: 'The text says “{quote}”; the table has {figures}. Check which is right and make them agree',
      },
    },
    amountDiffers: {
      title: { 'zh-CN': '金额：正文与表二不一致', en: 'Amounts: the text differs from Table 2' },
      message: {
        'zh-CN': '正文写“{quote}”，而{figures}。请核对哪一处有误，改为一致',
        en: 'The text says “{quote}”; the table has {figures}. Check which is right and make them agree',
      },
    },
    unitSlip: {
      title: {
        'zh-CN': '金额：正文与表二相差一万倍',
        en: 'Amounts: text and Table 2 differ by a factor of 10,000',
      },
      message: {
        'zh-CN': '正文写“{quote}”，而{figures}，相差一万倍，可能是把元当成了万元。请核对金额和单位',
        en: 'The text says “{quote}”; the table has {figures}, which is 10,000 times more or less: 元 may have been taken for 万元. Check amount and unit',
      },
    },
  },
  check: (report) =>
    verdictOnClaims(
      report,
      countsOf(report, subjects),
      (claim) =>
        amounts.includes(claim.subject) ? assessAmount(report, claim) : assessCount(report, claim, 'differs'),
      {
        'zh-CN': '正文写有规范性文件、许可、处罚等的数，但表二没有读到相应的数',
        en: 'The text counts documents, licences or penalties, but the figures of Table 2 could not be read',
      },
    ),
});

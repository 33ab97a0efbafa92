import { subjects as allSubjects, type Subject } from '../claims/subject';
import { parseCellPath } from '../report/cell-path';
import type { Report } from '../report/schema/report';
import { assessCount, countsOf, type TabulatedCount } from './counts-against-tables';
import { sumAt } from './figures';
import { bothForms, defineRule } from './rule';
import { verdictOnClaims } from './verdict-on-claims';

const applicants: readonly Subject[] = [
  'receivedFromNaturalPersons',
  'receivedFromOrganizations',
  'receivedFromCommercialEnterprises',
  'receivedFromResearchInstitutions',
  'receivedFromSocialWelfareOrganizations',
  'receivedFromLegalServiceOrganizations',
];

const outcomes: readonly Subject[] = [
  ...(['granted', 'partiallyGranted', 'grantedOrPartiallyGranted'] as const),
  ...(['denied', 'deniedStateSecret', 'deniedByLaw', 'deniedSafetyStability'] as const),
  ...(['deniedThirdPartyRights', 'deniedInternalAffairs', 'deniedDeliberativeProcess'] as const),
  ...(['deniedEnforcementFile', 'deniedInquiryMatter'] as const),
  ...(['unavailable', 'unavailableNotHeld', 'unavailableNotCompiled', 'unavailableUnclear'] as const),
  ...(['declined', 'declinedPetition', 'declinedRepeat', 'declinedPublication'] as const),
  ...(['declinedExcessive', 'declinedConfirmation'] as const),
  ...(['otherwiseHandled', 'otherNotCorrected', 'otherUnpaid'] as const),
];

const subjects: ReadonlySet<Subject> = new Set([...applicants, ...outcomes]);

/** 办结70件，其中自然人58件: the applicants of those concluded, who stand in another row. */
function isOfThoseConcluded(report: Report, { subject, value, partOf }: TabulatedCount): boolean {
  if (partOf !== null || !applicants.includes(subject)) return false;
  const received = allSubjects[subject][0] ?? [];
  const concluded = received.map((path) => `applications.concluded.${parseCellPath(path).column}`);
  return sumAt(report, concluded) === value;
}

export const textOutcomes = defineRule({
  id: 'text-outcomes',
  name: { 'zh-CN': '正文的办理结果', en: 'outcomes in the text' },
  group: 'text',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '正文与表三出自同一份统计：各类办理结果、各类申请人的件数应当一致',
    en: 'Text and Table 3 come from the same statistics: outcomes and kinds of applicants have to agree',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '办理结果：正文与表三不一致', en: 'Outcomes: the text differs from Table 3' },
      message: {
        'zh-CN': '正文写“{quote}”，而{figures}。请核对哪一处有误，改为一致',
        en: 'The text says “{quote}”; the table has {figures}. Check which is right and make them agree',
      },
    },
    applicantsDiffer: {
      title: { 'zh-CN': '申请人情况：正文与表三不一致', en: 'Applicants: the text differs from Table 3' },
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
      (claim) => {
        if (isOfThoseConcluded(report, claim)) return 'holds';
        const wording = applicants.includes(claim.subject) ? 'applicantsDiffer' : 'differs';
        return assessCount(report, claim, wording);
      },
      {
        'zh-CN': '正文写有办理结果或者申请人的件数，但表三没有读到相应的数',
        en: 'The text counts outcomes or applicants, but the figures of Table 3 could not be read',
      },
    ),
});

import { litigationSubjects } from './litigation-subjects';

/** Cells, as paths `table.row.column`, whose sum a count may mean. */
export type Reading = readonly string[];

const applications = (...rows: readonly string[]): Reading => rows.map((row) => `applications.${row}.total`);

const row = (field: string): readonly Reading[] => [applications(field)];

/** Applicants stand in the row of what came in this year, or with what was carried in. */
const from = (...columns: readonly string[]): readonly Reading[] => {
  const cells = (field: string): string[] => columns.map((column) => `applications.${field}.${column}`);
  return [cells('newlyReceived'), [...cells('newlyReceived'), ...cells('carriedIn')]];
};

const proactive = (...cells: readonly string[]): readonly Reading[] => [
  cells.map((cell) => `proactive.${cell}`),
];

/**
 * Everything that a claim may count, with the readings that its words allow: a count agrees with the
 * tables where it equals the sum of the cells of one of them. Cells of both forms stand side by
 * side; `readingsOf` keeps those of a report's own form.
 */
export const subjects = {
  /** Said to be this year's own: 新收. */
  newlyReceived: row('newlyReceived'),
  carriedIn: row('carriedIn'),
  /** 收到 or 受理 without a word of what was carried in. */
  received: [applications('newlyReceived'), applications('newlyReceived', 'carriedIn')],
  /** Said to include what was carried in: 受理12件（含上年结转2件）. */
  receivedWithCarriedIn: [applications('newlyReceived', 'carriedIn')],
  /** 办理, which may mean what came in or what was concluded. */
  handled: [
    applications('concluded'),
    applications('newlyReceived'),
    applications('newlyReceived', 'carriedIn'),
  ],
  concluded: row('concluded'),
  carriedOut: row('carriedOut'),

  receivedFromNaturalPersons: from('naturalPerson'),
  receivedFromOrganizations: from(
    'commercialEnterprise',
    'researchInstitution',
    'socialWelfareOrganization',
    'legalServiceOrganization',
    'otherOrganization',
  ),
  receivedFromCommercialEnterprises: from('commercialEnterprise'),
  receivedFromResearchInstitutions: from('researchInstitution'),
  receivedFromSocialWelfareOrganizations: from('socialWelfareOrganization'),
  receivedFromLegalServiceOrganizations: from('legalServiceOrganization'),

  granted: row('granted'),
  partiallyGranted: row('partiallyGranted'),
  grantedOrPartiallyGranted: [applications('granted', 'partiallyGranted')],
  denied: [
    applications(
      'deniedStateSecret',
      'deniedByLaw',
      'deniedSafetyStability',
      'deniedThirdPartyRights',
      'deniedInternalAffairs',
      'deniedDeliberativeProcess',
      'deniedEnforcementFile',
      'deniedInquiryMatter',
    ),
  ],
  deniedStateSecret: row('deniedStateSecret'),
  deniedByLaw: row('deniedByLaw'),
  deniedSafetyStability: row('deniedSafetyStability'),
  deniedThirdPartyRights: row('deniedThirdPartyRights'),
  deniedInternalAffairs: row('deniedInternalAffairs'),
  deniedDeliberativeProcess: row('deniedDeliberativeProcess'),
  deniedEnforcementFile: row('deniedEnforcementFile'),
  deniedInquiryMatter: row('deniedInquiryMatter'),
  unavailable: [applications('unavailableNotHeld', 'unavailableNotCompiled', 'unavailableUnclear')],
  unavailableNotHeld: row('unavailableNotHeld'),
  unavailableNotCompiled: row('unavailableNotCompiled'),
  unavailableUnclear: row('unavailableUnclear'),
  declined: [
    applications(
      'declinedPetition',
      'declinedRepeat',
      'declinedPublication',
      'declinedExcessive',
      'declinedConfirmation',
    ),
  ],
  declinedPetition: row('declinedPetition'),
  declinedRepeat: row('declinedRepeat'),
  declinedPublication: row('declinedPublication'),
  declinedExcessive: row('declinedExcessive'),
  declinedConfirmation: row('declinedConfirmation'),
  /** 其他处理, in one row or in three. */
  otherwiseHandled: [applications('other', 'otherNotCorrected', 'otherUnpaid', 'otherMiscellaneous')],
  otherNotCorrected: row('otherNotCorrected'),
  otherUnpaid: row('otherUnpaid'),

  ...litigationSubjects,

  regulationsIssued: proactive('regulations.issued', 'regulations.newlyMade'),
  regulationsRepealed: proactive('regulations.repealed'),
  regulationsInForce: proactive('regulations.inForce'),
  normativeDocumentsIssued: proactive('normativeDocuments.issued', 'normativeDocuments.newlyMade'),
  normativeDocumentsRepealed: proactive('normativeDocuments.repealed'),
  normativeDocumentsInForce: proactive('normativeDocuments.inForce'),
  /** 公开, which may mean this year's or all of them. */
  normativeDocumentsDisclosed: [
    ...proactive('normativeDocuments.newlyDisclosed'),
    ...proactive('normativeDocuments.totalDisclosed'),
  ],
  normativeDocumentsDisclosedInTotal: proactive('normativeDocuments.totalDisclosed'),
  licensingDecisions: proactive('licensing.decisions'),
  penaltyDecisions: proactive('penalties.decisions'),
  coercionDecisions: proactive('coercion.decisions'),
  /** 行政事业性收费; the cell is in 万元, the claim in the unit that it names. */
  fees: proactive('fees.amount'),
  procurementProjects: proactive('procurement.projects'),
  /** The cell has no unit of its own. */
  procurementAmount: proactive('procurement.amount'),

  /** 信息处理费 stands in section 六 alone: no cell answers to it. */
  processingFeeNotices: [],
  processingFeeNotified: [],
  processingFeeReceived: [],
} as const satisfies Readonly<Record<string, readonly Reading[]>>;

/** What a claim counts, by name. */
export type Subject = keyof typeof subjects;

/** The applicant columns in printed order, the total last. */
export const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
] as const;

const upToDeclined = [
  'granted',
  'partiallyGranted',
  'deniedStateSecret',
  'deniedByLaw',
  'deniedSafetyStability',
  'deniedThirdPartyRights',
  'deniedInternalAffairs',
  'deniedDeliberativeProcess',
  'deniedEnforcementFile',
  'deniedInquiryMatter',
  'unavailableNotHeld',
  'unavailableNotCompiled',
  'unavailableUnclear',
  'declinedPetition',
  'declinedRepeat',
  'declinedPublication',
  'declinedExcessive',
  'declinedConfirmation',
];

/** The three rows of 其他处理 in the 2021 form. */
export const otherInThree = ['otherNotCorrected', 'otherUnpaid', 'otherMiscellaneous'];

/** The outcome rows as the 2021 form prints them. */
export const outcomes2021 = [...upToDeclined, ...otherInThree];

/** The outcome rows as the 2019 form prints them. */
export const outcomes2019 = [...upToDeclined, 'other'];

/** The specification of a report on the 2021 form whose page keeps 其他处理 as one row. */
export const otherInOne = {
  form: '2021',
  without: otherInThree.map((row) => `applications.${row}`),
  changes: {
    'applications.other': 0,
    'applications.other.naturalPerson': 2,
    'applications.other.total': 2,
  },
} as const;

/** The cells of one row of table 三 in printed order. */
export const acrossRow = (row: string): string[] =>
  applicants.map((applicant) => `applications.${row}.${applicant}`);

/** The cells of several rows of table 三 in one column. */
export const downColumn = (column: string, rows: readonly string[]): string[] =>
  rows.map((row) => `applications.${row}.${column}`);

/** A total of table 三 followed by the applicants it adds up. */
export const totalAcross = (row: string): string[] => {
  const cells = acrossRow(row);
  return [...cells.slice(-1), ...cells.slice(0, -1)];
};

/** What `applications-balance` names in a column: 总计 and the carried, newly received and carried in. */
export const balanceOf = (column: string): string[] =>
  downColumn(column, ['concluded', 'carriedOut', 'newlyReceived', 'carriedIn']);

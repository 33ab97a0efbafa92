import { column, group, rows, united } from './define';
import type { FormId, FormRow, FormTable } from './form';

/** The seven applicant columns of table 三, in printed order; the form prints no subtotal of the organisations. */
export const applicantColumns = [
  column('naturalPerson', '自然人', 'natural persons'),
  ...united(
    group('', '法人或其他组织', 'legal persons and other organisations'),
    column('commercialEnterprise', '商业企业', 'commercial enterprises', '企业'),
    column('researchInstitution', '科研机构', 'research institutions'),
    column('socialWelfareOrganization', '社会公益组织', 'social welfare organisations', '公益组织'),
    column('legalServiceOrganization', '法律服务机构', 'legal service organisations', '法律服务'),
    column('otherOrganization', '其他', 'other organisations', '其他组织'),
  ),
  column('total', '总计', 'total', '合计', '总数'),
];

const denied = group('（三）', '不予公开', 'denied');
const unavailable = group('（四）', '无法提供', 'not available');
const declined = group('（五）', '不予处理', 'not processed');
const otherwise = group('（六）', '其他处理', 'otherwise handled');

const upToDeclined = [
  ...rows(
    applicantColumns,
    null,
    [
      '一、',
      'newlyReceived',
      '本年新收政府信息公开申请数量',
      'newly received',
      '本年新收',
      '本年新收申请数量',
    ],
    [
      '二、',
      'carriedIn',
      '上年结转政府信息公开申请数量',
      'carried in',
      '上年结转',
      '上年度结转政府信息公开申请数量',
    ],
    ['（一）', 'granted', '予以公开', 'granted'],
    [
      '（二）',
      'partiallyGranted',
      '部分公开（区分处理的，只计这一情形，不计其他情形）',
      'partially granted',
      '部分公开',
    ],
  ),
  ...rows(
    applicantColumns,
    denied,
    ['1.', 'deniedStateSecret', '属于国家秘密', 'state secret'],
    ['2.', 'deniedByLaw', '其他法律行政法规禁止公开', 'prohibited by law'],
    ['3.', 'deniedSafetyStability', '危及“三安全一稳定”', 'safety and stability'],
    ['4.', 'deniedThirdPartyRights', '保护第三方合法权益', 'third-party rights'],
    ['5.', 'deniedInternalAffairs', '属于三类内部事务信息', 'internal affairs'],
    ['6.', 'deniedDeliberativeProcess', '属于四类过程性信息', 'deliberative process'],
    ['7.', 'deniedEnforcementFile', '属于行政执法案卷', 'enforcement file'],
    ['8.', 'deniedInquiryMatter', '属于行政查询事项', 'inquiry matter'],
  ),
  ...rows(
    applicantColumns,
    unavailable,
    ['1.', 'unavailableNotHeld', '本机关不掌握相关政府信息', 'not held'],
    ['2.', 'unavailableNotCompiled', '没有现成信息需要另行制作', 'would have to be compiled'],
    ['3.', 'unavailableUnclear', '补正后申请内容仍不明确', 'still unclear after correction'],
  ),
  ...rows(
    applicantColumns,
    declined,
    ['1.', 'declinedPetition', '信访举报投诉类申请', 'petition or complaint'],
    ['2.', 'declinedRepeat', '重复申请', 'repeated application'],
    ['3.', 'declinedPublication', '要求提供公开出版物', 'public publication'],
    ['4.', 'declinedExcessive', '无正当理由大量反复申请', 'excessive applications'],
    ['5.', 'declinedConfirmation', '要求行政机关确认或重新出具已获取信息', 'confirmation or reissue'],
  ),
];

const otherInThreeRows = rows(
  applicantColumns,
  otherwise,
  [
    '1.',
    'otherNotCorrected',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'not corrected in time',
    '申请人无正当理由逾期不补正',
  ],
  [
    '2.',
    'otherUnpaid',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'fee not paid in time',
    '申请人逾期未按收费通知要求缴纳费用',
  ],
  ['3.', 'otherMiscellaneous', '其他', 'other'],
);

/** （六）其他处理 as the single row of the 2019 form, which some reports on the 2021 form keep. */
export const otherInOneRow = rows(applicantColumns, null, [
  '（六）',
  'other',
  '其他处理',
  'otherwise handled',
  '其他',
]);

const closing = rows(
  applicantColumns,
  null,
  ['（七）', 'concluded', '总计', 'concluded, total', '合计'],
  ['四、', 'carriedOut', '结转下年度继续办理', 'carried out', '结转下年度', '结转下年继续办理'],
);

const label = { 'zh-CN': '收到和处理政府信息公开申请情况', en: 'Applications received and handled' };

/** Table 三 of the 2021 form: 25 rows. */
export const applications2021: FormTable = {
  id: 'applications',
  label,
  rows: [...upToDeclined, ...otherInThreeRows, ...closing],
};

/** Table 三 of the 2019 form: 23 rows, 其他处理 being one of them. */
export const applications2019: FormTable = {
  id: 'applications',
  label,
  rows: [...upToDeclined, ...otherInOneRow, ...closing],
};

const printings: Readonly<Record<FormId, FormTable>> = { '2021': applications2021, '2019': applications2019 };

/**
 * The rows that table 三 of a page should have: those of its form, with 其他处理 as the page prints it,
 * in one row or in three.
 *
 * @param isOnPage whether the page has the row of that field
 */
export function applicationRows(form: FormId, isOnPage: (field: string) => boolean): readonly FormRow[] {
  const isAnyOnPage = (rows: readonly FormRow[]): boolean => rows.some(({ field }) => isOnPage(field));
  if (isAnyOnPage(otherInThreeRows)) return applications2021.rows;
  if (isAnyOnPage(otherInOneRow)) return applications2019.rows;
  return printings[form].rows;
}

/** Fields of the rows between 上年结转 and （七）总计, in printed order, both spellings of 其他处理 included. */
export const outcomeFields: readonly string[] = [
  ...upToDeclined.slice(2),
  ...otherInOneRow,
  ...otherInThreeRows,
].map((row: FormRow) => row.field);

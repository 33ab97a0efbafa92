/** What is counted or spoken of. */
export const things = {
  application:
    '政府信息公开申请 信息公开申请 政务公开申请 公开申请 政府信息公开的申请 政府信息公开申请件 信息公开申请件 ' +
    '依申请公开申请 依申请公开的申请 依申请公开申请件 政府信息依申请公开申请 申请公开政府信息 申请政府信息公开 ' +
    '申请信息公开 申请公开信息 政府信息公开申请书 政府信息公开申请表 申请公开',
  /** May be an application for anything else as well. */
  bareApplication: '申请件 申请书 申请表 申请',
  /** Without a verb it may mean what was applied for or what was disclosed. */
  onRequest:
    '政府信息依申请公开 依申请公开政府信息 依申请公开信息 依申请公开件 依申请公开事项 依申请公开案件 ' +
    '依申请公开工作 依申请公开办件 依申请公开 依申请 依申请件',
  disclosure:
    '政府信息公开工作 政府信息公开事项 政府信息公开 信息公开工作 信息公开事项 信息公开 政务公开工作 政务公开 政府信息 信息',
  cases: '案件 案',
  review: '行政复议案件 行政复议申请 行政复议事项 行政复议案 行政复议 复议案件 复议申请 复议案 复议',
  suit: '行政诉讼案件 行政诉讼案 行政诉讼 行政应诉案件 行政应诉 诉讼案件 诉讼案 诉讼 应诉案件',
  directSuit:
    '未经复议直接起诉 未经复议直接起诉案件 未经复议直接提起诉讼 未经复议直接提起行政诉讼 未经行政复议直接起诉 ' +
    '未经复议直接起诉的行政诉讼 直接起诉 直接提起行政诉讼 直接提起诉讼',
  suitAfterReview:
    '复议后起诉 复议后起诉案件 复议后提起诉讼 复议后提起行政诉讼 经复议后起诉 行政复议后起诉 经复议后提起诉讼 ' +
    '经复议后提起行政诉讼 复议后起诉的行政诉讼',
  regulations: '政府规章 部门规章 地方政府规章 规章',
  normativeDocuments: '行政规范性文件 规范性文件 行政规范文件 规范文件',
  licensing: '行政许可案件 行政许可',
  penalties: '行政处罚案件 行政处罚',
  coercion: '行政强制案件 行政强制',
  fees: '行政事业性收费 行政事业收费 行政事业性收费金额 行政事业性收费总金额',
  procurement: '政府集中采购项目 政府集中采购 集中采购项目 集中采购',
  procurementAmount: '采购总金额 采购金额',
  processingFee:
    '政府信息公开信息处理费 政府信息公开处理费 信息公开信息处理费 信息公开处理费 依申请公开信息处理费 信息处理费用 信息处理费',
  feeNotice: '收费通知书 收费通知 缴费通知书 缴费通知',
} as const;

/** Applicants, of whom the form has a column each. */
export const applicants = {
  naturalPersons: '自然人 公民个人 公民 个人',
  organizations:
    '法人或其他组织 法人和其他组织 法人及其他组织 法人与其他组织 法人、其他组织 法人或者其他组织 法人以及其他组织 法人组织 法人',
  commercialEnterprises: '商业企业',
  researchInstitutions: '科研机构',
  socialWelfareOrganizations: '社会公益组织',
  legalServiceOrganizations: '法律服务机构',
} as const;

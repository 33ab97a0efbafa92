import type { ClaimCase } from './case';

/** Documents, decisions, fees and procurement. */
export const proactive: readonly ClaimCase[] = [
  {
    text: '2024年制发行政规范性文件7件，废止3件，现行有效58件。',
    claims: [
      'normativeDocumentsIssued 7件',
      'normativeDocumentsRepealed 3件',
      'normativeDocumentsInForce 58件',
    ],
  },
  { text: '全年共印发规范性文件4件。', claims: ['normativeDocumentsIssued 4件'] },
  {
    text: '本年新制作规范性文件4件，对外公开总数量31件。',
    claims: ['normativeDocumentsIssued 4件', 'normativeDocumentsDisclosedInTotal 31件'],
  },
  { text: '全年公开规范性文件4件。', claims: ['normativeDocumentsDisclosed 4件'] },
  { text: '截至2024年底，现行有效的行政规范性文件共28件。', claims: ['normativeDocumentsInForce 28件'] },
  {
    text: '制定规章1部，废止规章0部，现行有效规章11部。',
    claims: ['regulationsIssued 1部', 'regulationsRepealed 0部', 'regulationsInForce 11部'],
  },
  { text: '未制发行政规范性文件。', claims: ['no normativeDocumentsIssued'] },
  {
    text: '作出行政许可决定1185件，行政处罚决定651件，行政强制决定12件。',
    claims: ['licensingDecisions 1185件', 'penaltyDecisions 651件', 'coercionDecisions 12件'],
  },
  {
    text: '办理行政许可320件、行政处罚45起。',
    claims: ['licensingDecisions 320件', 'penaltyDecisions 45起'],
  },
  { text: '实施行政强制3次。', claims: ['coercionDecisions 3次'] },
  { text: '全年收取行政事业性收费252万元。', claims: ['fees 252万元'] },
  { text: '行政事业性收费金额为32064.23万元。', claims: ['fees 32064.23万元'] },
  { text: '行政事业性收费约1.6亿元。', claims: ['fees ~1.6亿元'] },
  {
    text: '政府集中采购项目62个，采购总金额931.12万元。',
    claims: ['procurementProjects 62个', 'procurementAmount 931.12万元'],
  },
  { text: '未收取行政事业性收费。', claims: [] },
  {
    text: '发出信息处理费收费通知3件，总金额600元，实际收取400元。',
    section: 6,
    claims: ['processingFeeNotices 3件', 'processingFeeNotified 600元', 'processingFeeReceived 400元'],
  },
  { text: '2024年度未收取信息处理费。', section: 6, claims: ['no processingFeeReceived'] },
  { text: '2024年，本机关没有发出信息公开处理费收费通知。', section: 6, claims: ['no processingFeeNotices'] },
  { text: '本年度没有产生政府信息公开信息处理费。', section: 6, claims: ['no processingFeeReceived'] },
  { text: '收取信息处理费0元。', section: 6, claims: ['processingFeeReceived 0元'] },
  { text: '2023年制发行政规范性文件9件。', claims: ['normativeDocumentsIssued 9件 other'] },
  { text: '没有行政强制。', section: 2, claims: ['no coercionDecisions'] },
  { text: '作出行政许可决定32项。', claims: ['licensingDecisions 32项'] },
  {
    text: '制定行政规范性文件6件，其中以县政府名义印发3件。',
    claims: ['normativeDocumentsIssued 6件', 'part 3件 < 0'],
  },
  {
    text: '发出信息处理费收费通知1件，收费总金额300元，实际收取0元。',
    section: 6,
    claims: ['processingFeeNotices 1件', 'processingFeeNotified 300元', 'processingFeeReceived 0元'],
  },
  { text: '发出收费通知的件数和总金额，以及实际收取的总金额均为0。', section: 6, claims: [] },
];

import { silent, type ClaimCase } from './case';

/** Counts of some of the applications or cases alone, or of others than the tables count. */
export const someOfThem: readonly ClaimCase[] = [
  {
    text: '2024年新收政府信息公开申请数量143件，上年结转政府信息公开申请数量9件。其中，予以公开72件，部分公开18件。',
    claims: ['newlyReceived 143件', 'carriedIn 9件'],
  },
  { text: '办理上年结转9件。其中予以公开72件。', section: 3, claims: ['carriedIn 9件'] },
  {
    text: '办结146件，结转6件（含上年结转9件）。',
    section: 3,
    claims: ['concluded 146件', 'carriedOut 6件'],
  },
  {
    text: '上年结转9件，其中予以公开5件，部分公开2件，无法提供2件。',
    section: 3,
    claims: ['carriedIn 9件'],
  },
  {
    text: '上年结转9件已办结，予以公开5件、部分公开4件。',
    section: 3,
    claims: ['carriedIn 9件'],
  },
  {
    text: '新收143件，上年结转9件，予以公开72件。',
    section: 3,
    claims: ['newlyReceived 143件', 'carriedIn 9件', 'granted 72件'],
  },
  { text: '2023年度结转的9件申请中，予以公开5件。', section: 3, claims: ['carriedIn 9件'] },
  { text: '2023年度结转的9件中5件予以公开。', section: 3, claims: ['carriedIn 9件'] },
  {
    text: '在予以公开的72件中，自然人60件、商业企业8件。',
    section: 3,
    claims: ['granted 72件'],
  },
  ...silent(
    '因政府信息公开引起的行政应诉案件18件，负责人出庭率100%。',
    '因政府信息公开发生行政复议3件，其中维持2件，未涉及政府信息公开。',
  ),
  ...[
    '行政应诉案件18件，负责人出庭率100%。',
    '全年行政诉讼案件45件，行政机关负责人出庭应诉率100%。',
    '行政复议案件3件、行政诉讼案件4件，均为土地权属争议，未涉及政府信息公开。',
    '行政复议案件3件，不涉及政府信息公开。其中维持2件。',
    '共有行政应诉案件4件，行政复议3件，无政府信息公开类案件。',
  ].map((text) => ({ text, section: 4, claims: [] })),
  { text: '未涉及政府信息公开行政复议、行政诉讼。', section: 4, claims: ['no disputes'] },
  {
    text: '当年新收143件、当年办结137件，2023年结转9件全部办结，合计办结146件。',
    section: 3,
    claims: ['newlyReceived 143件', 'concluded 137件', 'carriedIn 9件', 'concluded 146件'],
  },
  { text: '146件申请全部办结。', section: 3, claims: ['handled 146件', 'all concluded of 0'] },
  ...[
    '3件上年结转申请和36件当年申请已办结，尚有2件正在办理。',
    '一个申请人一次性提出18件申请。',
    '63个单位中51个收到申请，12个全年零申请。',
    '1个单位全年零申请。',
    '1个全年零申请。',
    '全县行政许可事项网办率98%，一次办结15678件。',
  ].map((text) => ({ text, section: 3, claims: [] })),
  {
    text: '行政复议案件12件，占申请量的8.4%。',
    section: 4,
    claims: ['reviews 12件', 'share 8.4% of 0 by received'],
  },
  {
    text: '制发行政规范性文件12件，占制发文件总数（96件）的12.5%。',
    claims: ['normativeDocumentsIssued 12件'],
  },
];

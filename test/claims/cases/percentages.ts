import type { ClaimCase } from './case';

/** Shares and changes. */
export const percentages: readonly ClaimCase[] = [
  { text: '收到政府信息公开申请3525件，同比增长0.4%。', claims: ['received 3525件', 'change 0.4% of 0'] },
  {
    text: '收到政府信息公开申请3646件，较上年3607件增长1.05%。',
    claims: ['received 3646件', 'change 1.05% of 0 from 3607'],
  },
  {
    text: '收到政府信息公开申请3646件，比上年增加39件，增长1.08%。',
    claims: ['received 3646件', 'change 1.08% of 0 from 3607'],
  },
  { text: '收到政府信息公开申请80件，较2023年下降20%。', claims: ['received 80件', 'change -20% of 0'] },
  {
    text: '收到政府信息公开申请80件，较上年减少20件，下降20.00%。',
    claims: ['received 80件', 'change -20.00% of 0 from 100'],
  },
  { text: '收到政府信息公开申请80件，同比增长约20%。', claims: ['received 80件', 'change ~20% of 0'] },
  {
    text: '收到政府信息公开申请80件（同比增长25%），办结78件。',
    claims: ['received 80件', 'change 25% of 0', 'concluded 78件'],
  },
  {
    text: '收到政府信息公开申请95件（含上年结转6件），同比上升百分之五。',
    claims: ['receivedWithCarriedIn 95件', 'carriedIn 6件 < 0', 'change 5% of 0'],
  },
  {
    text: '收到政府信息公开申请90件，其中自然人81件，占比90%。',
    claims: ['received 90件', 'receivedFromNaturalPersons 81件 < 0', 'share 90% of 1 in 0'],
  },
  {
    text: '收到政府信息公开申请90件，其中自然人81件，占申请总数的90%。',
    claims: ['received 90件', 'receivedFromNaturalPersons 81件 < 0', 'share 90% of 1 in 0 by received'],
  },
  {
    text: '收到政府信息公开申请90件，办结88件，其中予以公开44件，占办结总数的50.0%。',
    claims: ['received 90件', 'concluded 88件', 'granted 44件 < 1', 'share 50.0% of 2 in 1 by concluded'],
  },
  {
    text: '办结政府信息公开申请88件，其中予以公开44件（50%）、不予公开22件（25%）。',
    claims: [
      'concluded 88件',
      'granted 44件 < 0',
      'share 50% of 1 in 0',
      'denied 22件 < 0',
      'share 25% of 3 in 0',
    ],
  },
  { text: '收到政府信息公开申请90件，同比增长2.3个百分点。', claims: ['received 90件'] },
  { text: '政府信息公开申请办结率100%。', claims: [] },
  { text: '政府信息公开申请按时答复率达100%。', claims: [] },
  {
    text: '因政府信息公开引起行政复议8件，较上年减少2件，下降20%。',
    claims: ['reviews 8件', 'change -20% of 0 from 10'],
  },
  { text: '收到政府信息公开申请90件，环比增长12%。', claims: ['received 90件'] },
  { text: '主动公开政府信息3200条，同比增长12%。', claims: [] },
];

import { column, rows } from './define';
import type { FormTable } from './form';

const resultColumns = [
  column('upheld', '结果维持', 'upheld'),
  column('corrected', '结果纠正', 'corrected'),
  column('other', '其他结果', 'other result'),
  column('pending', '尚未审结', 'pending'),
  column('total', '总计', 'total', '合计'),
];

/** Table 四, the same in both forms: printed as one row of 15 numbers, three blocks of five. */
export const litigation: FormTable = {
  id: 'litigation',
  label: {
    'zh-CN': '政府信息公开行政复议、行政诉讼情况',
    en: 'Administrative reviews and lawsuits',
  },
  rows: rows(
    resultColumns,
    null,
    ['', 'review', '行政复议', 'administrative review'],
    ['', 'directSuit', '未经复议直接起诉', 'lawsuit without review'],
    ['', 'suitAfterReview', '复议后起诉', 'lawsuit after review'],
  ),
};

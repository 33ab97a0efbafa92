import type { ClaimCase } from './case';

/** Reviews and lawsuits over the disclosure of information. */
export const disputes: readonly ClaimCase[] = [
  { text: '全年因政府信息公开被申请行政复议5件，被提起行政诉讼2件。', claims: ['reviews 5件', 'suits 2件'] },
  { text: '因政府信息公开工作引发的行政复议案件4件。', claims: ['reviews 4件'] },
  { text: '发生政府信息公开行政诉讼案件3宗。', claims: ['suits 3宗'] },
  { text: '发生行政复议3件、行政诉讼0件。', section: 4, claims: ['reviews 3件', 'suits 0件'] },
  {
    text: '行政复议5件，其中维持3件，纠正1件，尚未审结1件；行政诉讼2件，其中维持1件，其他1件。',
    section: 4,
    claims: [
      'reviews 5件',
      'reviewsUpheld 3件 < 0',
      'reviewsCorrected 1件 < 0',
      'reviewsPending 1件 < 0',
      'suits 2件',
      'suitsUpheld 1件 < 4',
      'suitsOther 1件 < 4',
    ],
  },
  {
    text: '行政诉讼12件（未经复议直接起诉8件，复议后起诉4件）。',
    section: 4,
    claims: ['suits 12件', 'directSuits 8件 <! 0', 'suitsAfterReview 4件 <! 0'],
  },
  {
    text: '未经复议直接起诉8件，其中结果维持5件、尚未审结3件；复议后起诉4件，均尚未审结。',
    section: 4,
    claims: [
      'directSuits 8件',
      'directSuitsUpheld 5件 < 0',
      'directSuitsPending 3件 < 0',
      'suitsAfterReview 4件',
      'all suitsAfterReviewPending of 3',
    ],
  },
  {
    text: '因政府信息公开发生行政复议和行政诉讼共9件，其中行政复议6件，行政诉讼3件。',
    claims: ['disputes 9件', 'reviews 6件 <! 0', 'suits 3件 <! 0'],
  },
  { text: '因政府信息公开发生行政复议5件、行政诉讼3件，其中维持4件。', claims: ['reviews 5件', 'suits 3件'] },
  {
    text: '因政府信息公开发生行政复议5件，审结4件，维持3件。',
    claims: ['reviews 5件', 'reviewsDecided 4件', 'reviewsUpheld 3件'],
  },
  {
    text: '因政府信息公开引起行政复议3件，其中驳回1件、撤销1件、终止1件。',
    claims: ['reviews 3件', 'part 1件 < 0', 'part 1件 < 0', 'part 1件 < 0'],
  },
  {
    text: '因政府信息公开引起行政复议3件，均维持原行政行为。',
    claims: ['reviews 3件', 'all reviewsUpheld of 0'],
  },
  {
    text: '政府信息公开行政复议3件，均已审结；行政诉讼2件，均获维持。',
    claims: ['reviews 3件', 'all reviewsDecided of 0', 'suits 2件', 'all suitsUpheld of 2'],
  },
  { text: '未发生因政府信息公开引起的行政复议、行政诉讼。', claims: ['no disputes'] },
  { text: '没有发生政府信息公开行政复议和诉讼案件。', claims: ['no disputes'] },
  { text: '无因政府信息公开被申请行政复议的情况。', claims: ['no reviews'] },
  { text: '2024年，本机关未因政府信息公开工作被提起行政诉讼。', claims: ['no suits'] },
  { text: '无行政复议、行政诉讼情况。', section: 4, claims: ['no disputes'] },
  { text: '行政复议、行政诉讼均为0件。', section: 4, claims: ['disputes 0件'] },
  { text: '行政复议、行政诉讼均为2件。', section: 4, claims: [] },
  { text: '行政复议、行政诉讼分别为3件、2件。', section: 4, claims: [] },
  { text: '政府信息公开行政复议案件未发生。', claims: ['no reviews'] },
  { text: '有2起因政府信息公开引发的行政诉讼，均已审结。', claims: ['suits 2起', 'all suitsDecided of 0'] },
  {
    text: '行政复议方面，因政府信息公开引起的案件2件，结果维持2件。',
    claims: ['reviews 2件', 'reviewsUpheld 2件'],
  },
  { text: '2023年因政府信息公开引起行政复议6件。', claims: ['reviews 6件 other'] },
  { text: '全市因政府信息公开引起行政复议160件。', claims: ['reviews 160件 other'] },
  { text: '因政府信息公开引起行政复议10余件。', claims: ['reviews ~10件'] },
  { text: '因不予公开引起行政复议3件。', claims: [] },
  { text: '全年因政府信息公開發生行政複議案件2件。', claims: ['reviews 2件'] },
  { text: '因政府信息公开申请引发的行政复议3件。', claims: ['reviews 3件'] },
  { text: '收到涉及行政复议的政府信息公开申请3件。', claims: [] },
  {
    text: '（二）依申请公开。收到申请12件，办结12件。发生行政复议1件，行政诉讼1件。',
    claims: ['received 12件', 'concluded 12件', 'reviews 1件', 'suits 1件'],
  },
  { text: '加强政务公开工作，办理行政复议案件312件。', claims: [] },
  { text: '收到政府信息公开申请12件，全县办理行政复议案件312件。', claims: ['received 12件'] },
  { text: '未发生政府信息公开行政复议被纠正的情形。', claims: ['no reviewsCorrected'] },
  { text: '未发生政府信息公开行政诉讼败诉案件。', claims: [] },
  {
    text: '2024年，因政府信息公开工作，被申请行政复议3件、被提起行政诉讼1件。',
    claims: ['reviews 3件', 'suits 1件'],
  },
  {
    text: '因政府信息公开引起行政复议6件、行政诉讼3件，其中行政复议结果维持5件、结果纠正1件，行政诉讼结果维持3件。',
    claims: [
      'reviews 6件',
      'suits 3件',
      'reviewsUpheld 5件 < 0',
      'reviewsCorrected 1件 < 0',
      'suitsUpheld 3件 < 1',
    ],
  },
  {
    text: '因政府信息公开引起行政复议3件。其中维持2件、纠正1件。',
    claims: ['reviews 3件', 'reviewsUpheld 2件 < 0', 'reviewsCorrected 1件 < 0'],
  },
];

import { silent, type ClaimCase } from './case';

/** Sentences that have misled checkers. */
export const traps: readonly ClaimCase[] = [
  {
    text: '共受理政府信息公开申请3259件，答复3278件（含上年度结转申请77件，另有58件顺延到下年度答复）',
    claims: ['received 3259件', 'concluded 3278件', 'carriedIn 77件 < 1', 'carriedOut 58件'],
  },
  {
    text: '依申请公开方面，受理19件，其中11件均按规定程序办结，8件申请人主动撤销',
    claims: ['received 19件', 'part 11件 < 0', 'part 8件 < 0'],
  },
  {
    text: '受理信息公开申请10件，办理上年度结转申请1件。答复11件',
    claims: ['received 10件', 'carriedIn 1件', 'concluded 11件'],
  },
  {
    text: '答复政府信息公开申请9件，同意公开答复9件，部分公开答复0件',
    claims: ['concluded 9件', 'granted 9件', 'partiallyGranted 0件'],
  },
  ...silent('行政复议、行政诉讼2类案件', '因政府信息公开引起行政复议、行政诉讼2类案件'),
  { text: '因政府信息公开引起的纠纷，共办理相关案件74件', claims: [] },
  {
    text: '因政府信息公开引起的行政复议、行政诉讼2类案件中，共办理相关案件74件，其中行政复议61件，未经复议直接起诉3件，复议后起诉10件',
    claims: ['disputes 74件', 'reviews 61件 <! 0', 'directSuits 3件 <! 0', 'suitsAfterReview 10件 <! 0'],
  },
  { text: '有1件涉及政府信息公开工作的行政复议', claims: ['reviews 1件'] },
  {
    text: '收到公众意见382条，收到政府信息公开申请26件',
    claims: ['received 26件'],
  },
  ...silent('收到公众意见382条，均已答复', '收到公众意见382条，采纳136条'),
  {
    text: '收到公众意见382条，全部采纳；收到依申请公开26件，办结26件',
    claims: ['received 26件', 'concluded 26件'],
  },
  ...silent('区政府办代表区政府受理17件'),
  {
    text: '代县政府受理政府信息公开申请17件',
    claims: ['received 17件 other'],
  },
  { text: '全省共受理政府信息公开申请9120件', claims: ['received 9120件 other'] },
  { text: '全市共收到政府信息公开申请356件', claims: ['received 356件 other'] },
  { text: '县本级收到政府信息公开申请41件', claims: ['received 41件 other'] },
  {
    text: '办结政府信息公开申请805件，其中予以公开及部分公开258件，占33.9%',
    claims: ['concluded 805件', 'grantedOrPartiallyGranted 258件 < 0', 'share 33.9% of 1 in 0'],
  },
  {
    text: '因政府信息公开引起行政复议7件，诉讼9件，均获维持',
    claims: ['reviews 7件', 'suits 9件', 'all disputesUpheld of 0 1'],
  },
  {
    text: '受理政府信息公开申请宗数为15宗，答复15份',
    claims: ['received 15宗', 'concluded 15份'],
  },
  { text: '收到政府信息公开申请7条，办结7条', claims: ['received 7条', 'concluded 7条'] },
  { text: '受理依申请公开5只，办结5只', claims: ['received 5只', 'concluded 5只'] },
  { text: '因信息公开引发行政复议2起、行政诉讼1起', claims: ['reviews 2起', 'suits 1起'] },
  {
    text: '全年收到政府信息公开申请一百二十三件，办结一百二十件，结转下年度三件',
    claims: ['received 123件', 'concluded 120件', 'carriedOut 3件'],
  },
];

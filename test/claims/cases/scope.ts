import type { ClaimCase } from './case';

/** Whose counts a sentence speaks of, where 县政府 may be the county or the one body of that name. */
export const scope: readonly ClaimCase[] = [
  {
    text: '县政府本级（含县政府办）收到申请48件，答复46件，其中公开21件。',
    section: 3,
    claims: ['received 48件 other', 'concluded 46件 other', 'granted 21件 < 1 other'],
  },
  {
    text: '县政府（含县政府办公室）收到申请48件，答复46件。',
    section: 3,
    claims: ['received 48件 other', 'concluded 46件 other'],
  },
  {
    text: '县本级（含我县机关）收到政府信息公开申请48件。',
    claims: ['received 48件 other'],
  },
  {
    text: '县人民政府受理31件，县人民政府办公室受理17件，其他部门受理67件。',
    section: 3,
    claims: ['received 31件 other'],
  },
  {
    text: '收到申请143件，其中县政府31件，均已办结。',
    section: 3,
    claims: ['received 143件', 'part 31件 < 0', 'all concluded of 0 other'],
  },
  {
    text: '县政府被申请行政复议4件，被提起行政诉讼3件。',
    section: 4,
    claims: ['reviews 4件 other', 'suits 3件 other'],
  },
  {
    text: '县政府收到政府信息公开行政复议申请8件（以县政府部门为被申请人）。',
    claims: ['reviews 8件 other'],
  },
  {
    text: '市政府收到政府信息公开申请48件。',
    organization: '清江市人民政府',
    claims: ['received 48件 other'],
  },
  {
    text: '区人民政府收到政府信息公开申请48件。',
    organization: '东湖区人民政府',
    claims: ['received 48件 other'],
  },
  { text: '青禾县人民政府收到政府信息公开申请48件。', claims: ['received 48件'] },
  { text: '全县收到政府信息公开申请48件。', claims: ['received 48件'] },
];

import { describe, expect, test } from 'vitest';
import { simplify } from '../../src/letters/simplify';

describe('simplify', () => {
  test.each([
    ['縣人民政府', '县人民政府'],
    ['關於報告', '关于报告'],
    ['收到和處理政府信息公開申請情況', '收到和处理政府信息公开申请情况'],
    ['補正後申請內容仍不明確', '补正后申请内容仍不明确'],
    ['總計', '总计'],
  ])('%s', (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });

  test.each(['乾安县', '皇后镇', '於潜镇', '宫商角徵羽', '政府信息公开'])(
    '%s is simplified text and stays',
    (text) => {
      expect(simplify(text)).toBe(text);
    },
  );
});

import { expect, test } from 'vitest';
import { officialStyle } from '../../src/export/official-style';

test.each([
  ['新收 60 + 上年结转 0 = 60，相差 −1', '新收60+上年结转0=60，相差−1'],
  ['（70 − 80）÷ 80 = −12.5%。请核对', '（70−80）÷80=−12.5%。请核对'],
  ['应为 44.3% 而非 40%', '应为44.3%而非40%'],
  ['正文写“收到 64 件”，而表三为 62。', '正文写“收到 64 件”，而表三为62。'],
  ['2026 年 1 月 20 日', '2026年1月20日'],
  ['Table 3 says 62', 'Table 3 says 62'],
])('%s', (text, official) => {
  expect(officialStyle(text)).toBe(official);
});

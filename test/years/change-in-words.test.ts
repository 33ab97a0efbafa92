import { describe, expect, it } from 'vitest';
import { changeInWords } from '../../src/years/change-in-words';

const wordsFor = (previous: number, current: number) =>
  changeInWords({
    previous,
    difference: current - previous,
    ratio: previous <= 0 || current < 0 ? null : current / previous,
  });

describe('a change', () => {
  it.each([
    [1000, 1045, '增长4.5%', 'up 4.5%'],
    [160, 123, '下降23.1%', 'down 23.1%'],
    [100, 199, '增长99%', 'up 99%'],
    [3, 6, '为2倍', '2 times'],
    [3, 31, '约为10.3倍', 'about 10.3 times'],
    [0, 5, '原为0', 'was 0'],
    [5, 0, '降为0', 'now 0'],
    [7, 7, '持平', 'unchanged'],
    [0, 0, '持平', 'unchanged'],
    [1_573_179, 1_573_180, '增长不足0.1%', 'up less than 0.1%'],
    [1_573_179, 1_573_178, '下降不足0.1%', 'down less than 0.1%'],
    [1_573_179, 1, '下降超过99.9%', 'down more than 99.9%'],
  ])('from %d to %d is %s', (previous, current, chinese, english) => {
    expect(wordsFor(previous, current)).toEqual({ 'zh-CN': chinese, en: english });
  });

  it('of a negative figure is told by its difference alone', () => {
    expect(wordsFor(-3, 4)).toBeNull();
    expect(wordsFor(4, -3)).toBeNull();
  });

  it('cannot be told where a figure is missing', () => {
    expect(changeInWords({ previous: null, difference: null, ratio: null })).toBeNull();
    expect(changeInWords({ previous: 4, difference: null, ratio: null })).toBeNull();
  });
});

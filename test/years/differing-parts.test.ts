import { describe, expect, it } from 'vitest';
import { differingParts, type SentencePart } from '../../src/years/differing-parts';

const shown = (parts: readonly SentencePart[]): string =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

const compared = (one: string, other: string): string[] => {
  const parts = differingParts(one, other);
  return [shown(parts.one), shown(parts.other)];
};

describe('the parts in which two sentences differ', () => {
  it.each([
    [
      '2023年受理申请35件，办结35件',
      '2024年受理申请36件，办结35件',
      '[2023]年受理申请[35]件，办结35件',
      '[2024]年受理申请[36]件，办结35件',
    ],
    ['增长3.5%', '增长13.5%', '增长[3.5%]', '增长[13.5%]'],
    ['加强学习', '进一步加强学习培训', '加强学习', '[进一步]加强学习[培训]'],
    ['全部相同', '全部相同', '全部相同', '全部相同'],
    ['甲', '', '[甲]', ''],
  ])('of %s and %s', (one, other, first, second) => {
    expect(compared(one, other)).toEqual([first, second]);
  });

  it('lose no letter, and what is the same is the same in both', () => {
    const letters = ['甲', '乙', '丙', '1', '12', '，', '𠮷'];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const sentence = () => Array.from({ length: random(30) }, () => letters[random(letters.length)]).join('');
    const same = (parts: readonly SentencePart[]) =>
      parts.flatMap(({ text, differs }) => (differs ? [] : [text])).join('');
    for (let round = 0; round < 300; round += 1) {
      const [one, other] = [sentence(), sentence()];
      const parts = differingParts(one, other);
      expect(parts.one.map(({ text }) => text).join('')).toBe(one);
      expect(parts.other.map(({ text }) => text).join('')).toBe(other);
      expect(same(parts.one)).toBe(same(parts.other));
    }
  });

  it('are not sought in a sentence without an end', () => {
    const [one, other] = ['甲'.repeat(5000), '乙'.repeat(5000)];
    expect(compared(one, other)).toEqual([one, other]);
  });
});

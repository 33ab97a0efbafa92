import { describe, expect, test } from 'vitest';
import { ownWords } from '../../src/claims/own-words';

const meaningOf = (organization: string | null, letters: string): string | undefined =>
  ownWords({ organization }).find((word) => word.letters === letters)?.meaning;

describe('ownWords', () => {
  test.each([
    ['青禾县人民政府', '全县', 'self'],
    ['青禾县人民政府', '全市', 'otherBody'],
    ['青禾县人民政府', '青禾县', 'self'],
    ['青禾县人民政府', '县政府', 'otherBody'],
    ['青禾县人民政府', '县人民政府', 'otherBody'],
    ['青禾县人民政府', '青禾县人民政府', 'self'],
    ['柳溪镇人民政府', '镇政府', 'self'],
    ['青禾县', '我县', 'self'],
    ['柳溪街道办事处', '我街道', 'self'],
    ['青禾县教育局', '我县', 'otherBody'],
    ['青禾县教育局', '县教育局', 'self'],
    ['青禾县教育局', '教育局', 'self'],
    ['青禾县教育局', '我局', 'self'],
    ['青禾县人民政府办公室', '县政府办公室', 'self'],
    ['青禾县人民政府办公室', '全县', 'otherBody'],
    [null, '我市', 'otherBody'],
    [null, '本机关', 'self'],
  ])('of %s, %s is %s', (organization, letters, meaning) => {
    expect(meaningOf(organization, letters)).toBe(meaning);
  });

  test.each([
    ['青禾县人民政府', '教育局'],
    ['青禾县教育局', '县政府'],
    [null, '县政府'],
  ])('of %s, %s says nothing', (organization, letters) => {
    expect(meaningOf(organization, letters)).toBeUndefined();
  });
});

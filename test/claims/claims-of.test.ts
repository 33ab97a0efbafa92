import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/claims/claims-of';
import type { CountClaim } from '../../src/claims/claim';
import { describeClaims } from './describe-claims';
import { reportWith } from './report-with';

const quotesIn = (text: string): string[] => claimsOf(reportWith(text)).map(({ quote }) => quote.text);

describe('claimsOf', () => {
  test('is computed once for a report', () => {
    const report = reportWith('收到政府信息公开申请3件。');
    expect(claimsOf(report)).toBe(claimsOf(report));
    expect(claimsOf({ ...report })).not.toBe(claimsOf(report));
  });

  test('leaves the report as it is', () => {
    const report = reportWith('收到政府信息公开申请3件，其中予以公开2件。');
    const before = structuredClone(report);
    claimsOf(report);
    expect(report).toEqual(before);
  });

  test('reads all sections, in order', () => {
    const report = {
      ...reportWith(''),
      sections: [
        { number: 1, heading: '一、总体情况', text: '收到政府信息公开申请3件。' },
        { number: 4, heading: '四、行政复议、行政诉讼情况', text: '无行政诉讼。' },
      ],
    };
    expect(describeClaims(claimsOf(report))).toEqual(['received 3件', 'no suits']);
    expect(claimsOf(report).map(({ quote }) => quote.passage.section)).toEqual([1, 4]);
  });

  test('the parts of one list share one object, those of another do not', () => {
    const counts = claimsOf(
      reportWith('收到政府信息公开申请5件，其中自然人3件、法人或其他组织2件，予以公开4件、不予公开1件。'),
    ) as CountClaim[];
    const [whole, person, organization, granted, denied] = counts;
    expect(person?.partOf).toBe(organization?.partOf);
    expect(granted?.partOf).toBe(denied?.partOf);
    expect(person?.partOf).not.toBe(granted?.partOf);
    expect(person?.partOf?.whole).toBe(whole);
  });

  test('nothing is claimed without a year to hold years against', () => {
    const report = { ...reportWith('2024年收到政府信息公开申请3件。'), year: null };
    expect(describeClaims(claimsOf(report))).toEqual(['received 3件 other']);
  });

  test('a quote holds the words that carry the claim and no more', () => {
    expect(
      quotesIn('2024年，我县共收到 政府信息公开申请１２件（含上年结转2件），较上年增长20%，均已按期办结。'),
    ).toEqual(['收到 政府信息公开申请１２件', '上年结转2件', '较上年增长20%', '均已按期办结']);
    expect(quotesIn('有1件涉及政府信息公开工作的行政复议，未发生行政诉讼。')).toEqual([
      '1件涉及政府信息公开工作的行政复议',
      '未发生行政诉讼',
    ]);
    expect(quotesIn('全年因政府信息公開發(fā)生行政複議 2 件')).toEqual([
      '因政府信息公開發(fā)生行政複議 2 件',
    ]);
  });
});

describe('a list of parts', () => {
  const listOf = (length: number): string =>
    `收到政府信息公开申请143件，其中${Array.from({ length }, (_, index) => `予以公开${String(index)}件`).join('、')}。`;

  test('has forty parts at most; of a longer one nothing but the whole is claimed', () => {
    expect(claimsOf(reportWith(listOf(40)))).toHaveLength(41);
    expect(describeClaims(claimsOf(reportWith(listOf(41))))).toEqual(['received 143件']);
    expect(describeClaims(claimsOf(reportWith(listOf(3200))))).toEqual(['received 143件']);
  });
});

describe('texts that want to hold it up', () => {
  // Anything but linear work on these would run into the time that a test has.
  test.each([
    ...['9', '一', '(', '《', '其中', '均办结', '占1%', '中(a ', '1,234', '1-', '万', ' ', '不超过', '①'],
    ...['收到政府信息公开申请1件其中', '收到政府信息公开申请1件，其中1宗、', '行政复议1件，均未知，'],
  ])('%s over and over', (piece) => {
    const report = reportWith(piece.repeat(Math.ceil(150_000 / piece.length)), { section: 3 });
    expect(Array.isArray(claimsOf(report))).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/check/check-result';
import { comparisonTable, saysMore } from '../../src/marks/card-comparison';
import { onlyExplanation, openPage, unbalanced, watchCard } from './marked-page';

type Line = Comparison['computed']['lines'][number];

const line = (label: string, value: number | null): Line => ({
  label: { 'zh-CN': label, en: label },
  value,
  cell: null,
});
const sum = { 'zh-CN': '合计', en: 'sum' };

const balance: Comparison = {
  computed: { label: sum, lines: [line('一、本年新收', 60), line('二、上年结转', null)], sum: 60 },
  reported: { label: sum, lines: [line('三、（七）办理结果总计', 61), line('四、结转下年度', 0)], sum: 61 },
  difference: 1,
};

const rowsOf = (comparison: Comparison): string[][] =>
  [...comparisonTable(document, comparison, 'zh-CN').rows].map(({ cells }) =>
    [...cells].flatMap((cell) =>
      (cell.tagName === 'TD' ? [...cell.children] : [cell]).map((part) => part.textContent),
    ),
  );

describe('computed against reported', () => {
  test('stands line by line, with both sums and the signed difference', () => {
    expect(rowsOf(balance)).toEqual([
      ['一、本年新收', '60'],
      ['二、上年结转', '空白'],
      ['合计', '60'],
      ['三、（七）办理结果总计', '61'],
      ['四、结转下年度', '0'],
      ['合计', '61', '相差 +1'],
    ]);
  });

  test('a side with one line is its own sum, and a difference below zero has a real minus sign', () => {
    const reported = { label: { 'zh-CN': '填报', en: 'reported' }, lines: [line('总计', 59)], sum: 59 };
    const rows = rowsOf({ ...balance, reported, difference: -1 });
    expect(rows.at(-1)).toEqual(['总计', '59', '相差 −1']);
  });

  test('a long side tells in one line what is 0, but not what is blank', () => {
    const lines = [
      line('甲', 3),
      line('乙', null),
      ...Array.from({ length: 9 }, (_, index) => line(`零${index}`, 0)),
    ];
    const rows = rowsOf({ ...balance, computed: { label: sum, lines, sum: 3 } });
    expect(rows.slice(0, 4)).toEqual([
      ['甲', '3'],
      ['乙', '空白'],
      ['其余 9 项均为 0', '0'],
      ['合计', '3'],
    ]);
  });
});

describe('the report of another year', () => {
  const from = { url: 'https://www.example.gov.cn/2023.html', title: '年度报告', year: 2023 };
  const placeIn = (url: string): HTMLTableSectionElement | null =>
    comparisonTable(
      document,
      { ...balance, computed: { ...balance.computed, from: { ...from, url } } },
      'zh-CN',
    ).querySelector('tfoot');

  test('is linked below the figures, in a tab that learns nothing of this page', () => {
    const link = placeIn(from.url)?.querySelector('a');
    expect(link?.textContent).toBe('上年报告（2023年）');
    expect(link).toMatchObject({ href: from.url, target: '_blank', rel: 'noopener noreferrer' });
    expect(link?.referrerPolicy).toBe('no-referrer');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///report.html', 'report.html', ''])(
    'is named without a link where its address is %s',
    (url) => {
      const place = placeIn(url);
      expect(place?.textContent).toBe('上年报告（2023年）');
      expect(place?.querySelector('a')).toBeNull();
    },
  );

  test('is not mentioned where all figures are of this one', () => {
    expect(comparisonTable(document, balance, 'zh-CN').querySelector('tfoot')).toBeNull();
  });

  test('leaves the message beside the figures, for it tells what may explain them', () => {
    const computed = { ...balance.computed, from };
    expect(saysMore('新收60 + 结转0 ≠ 办结61', { ...balance, computed })).toBe(true);
  });
});

describe('a message beside the comparison', () => {
  test('says no more where all of its figures are in it', () => {
    expect(saysMore('新收60 + 结转0 ≠ 办结61 + 结转下年0，相差1', balance)).toBe(false);
  });

  test('says more with a figure of its own', () => {
    expect(saysMore('新收60，上年报告写的是58', balance)).toBe(true);
  });
});

describe('the likely cause', () => {
  const orderOf = async (comparison: Comparison): Promise<string[]> => {
    const { marks, show } = openPage();
    const { card } = watchCard();
    show([{ ...unbalanced, comparison }], {
      diagnoses: [onlyExplanation('applications.concluded.naturalPerson')],
    });
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    const parts = card()?.querySelectorAll('.comparison, .diagnosis') ?? [];
    return [...parts].map(({ classList: [first = ''] }) => first);
  };

  test('stands below the figures that lead to it', async () => {
    expect(await orderOf(balance)).toEqual(['comparison', 'diagnosis']);
  });

  test('stands above a long column, below which it would be out of sight', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => line(`第${index}行`, 1));
    const computed = { label: sum, lines, sum: 12 };
    expect(await orderOf({ ...balance, computed })).toEqual(['diagnosis', 'comparison']);
  });
});

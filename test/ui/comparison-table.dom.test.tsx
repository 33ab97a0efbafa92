import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import type { Comparison } from '../../src/check/check-result';
import { ComparisonTable } from '../../src/ui/result/comparison-table';
import { wordingsOf } from '../../src/ui/wordings/wordings-of';

const line = (label: string, value: number) => ({ label: { 'zh-CN': label, en: label }, value, cell: null });
const side = (label: string, value: number) => ({
  label: { 'zh-CN': label, en: label },
  lines: [line(label, value)],
  sum: value,
});

const comparison: Comparison = {
  computed: side('上年（2023年）结转下年度继续办理', 103),
  reported: side('本年上年结转', 77),
  difference: -26,
};
const from = { url: 'https://www.example.gov.cn/2023.html', title: '2023年度报告', year: 2023 };

function show(shown: Comparison): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  render(<ComparisonTable comparison={shown} words={wordingsOf('zh-CN')} />, place);
  return place;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('figures of last year', () => {
  it('stand beside this year’s, with a link to their report in another tab', () => {
    const place = show({ ...comparison, computed: { ...comparison.computed, from } });
    expect(
      [...place.querySelectorAll('tr')].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
    ).toEqual(['上年（2023年）结转下年度继续办理 103', '本年上年结转 77相差 −26', '上年报告（2023年）']);
    const link = screen.getByRole('link', { name: '上年报告（2023年）' }).element();
    expect(link).toMatchObject({ href: from.url, target: '_blank', rel: 'noopener noreferrer' });
  });

  it('have no link where their report is a file', () => {
    const place = show({
      ...comparison,
      computed: { ...comparison.computed, from: { ...from, url: 'file:report.html' } },
    });
    expect(place.querySelector('a')).toBeNull();
    expect(place.textContent).toContain('上年报告（2023年）');
  });

  it('are not mentioned where there are none', () => {
    expect(show(comparison).textContent).not.toContain('上年报告');
  });
});

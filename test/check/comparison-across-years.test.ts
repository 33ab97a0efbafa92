import { describe, expect, test } from 'vitest';
import type { Comparison, Finding } from '../../src/check/check-result';
import { judge } from '../../src/check/judge';
import { buildPrevious } from '../rules/context-builder';
import { buildReport, type ReportSpecification } from '../rules/report-builder';

/** The only finding of a rule on a report beside that of the year before; in the form of 2021 unless said. */
function findingOf(rule: string, specification: Partial<ReportSpecification>): Finding {
  const whole = { form: '2021', ...specification } as const;
  const { findings } = judge(buildReport(whole), { previous: buildPrevious(whole) });
  const [finding, ...others] = findings.filter((each) => each.rule === rule);
  if (finding === undefined || others.length > 0) throw new Error(`not one finding of ${rule}`);
  return finding;
}

/** Labels in Chinese with their values: `自然人 5`. */
const linesOf = ({ lines }: Comparison['computed']): string[] =>
  lines.map(({ label, value }) => `${label['zh-CN']} ${String(value)}`);

describe('across years', () => {
  const licensing = 'proactive.licensing.decisions';
  const place = {
    url: 'https://www.example.gov.cn/2023.html',
    title: '青禾县人民政府2023年政府信息公开工作年度报告',
    year: 2023,
  };

  test.each([
    {
      rule: 'carry-over-across-years',
      changes: { 'applications.carriedIn.naturalPerson': 2 },
      computed: ['上年（2023年）结转下年度继续办理 3'],
      reported: ['本年报告上年结转 2'],
      difference: -1,
    },
    {
      rule: 'in-force-across-years',
      changes: { 'proactive.normativeDocuments.inForce': 45, 'proactive.normativeDocuments.repealed': '' },
      computed: ['上年（2023年）现行有效 37', '本年制发 6', '减：本年废止 null'],
      reported: ['本年现行有效 45'],
      difference: 2,
    },
    {
      rule: 'fee-unit-slip',
      changes: { 'proactive.fees.amount': 362785 },
      computed: ['上年（2023年）收费金额（万元） 33.1'],
      reported: ['本年收费金额（万元） 362785'],
      difference: 362751.9,
    },
    {
      rule: 'sudden-change',
      changes: { [licensing]: 17020 },
      computed: ['上年（2023年） 1702'],
      reported: ['本年 17020'],
      difference: 15318,
    },
  ])('$rule: last year’s figures with their place', ({ rule, changes, computed, reported, difference }) => {
    const { comparison } = findingOf(rule, { previous: {}, changes });
    expect(comparison && linesOf(comparison.computed)).toEqual(computed);
    expect(comparison && linesOf(comparison.reported)).toEqual(reported);
    expect(comparison?.difference).toBe(difference);
    expect(comparison?.computed.from).toEqual(place);
    expect(comparison?.reported.from).toBeUndefined();
    // A cell of last year's report is none of the page.
    expect(comparison?.computed.lines[0]?.cell).toBeNull();
  });

  test('items: what last year’s row comes to', () => {
    const { comparison } = findingOf('items-across-years', {
      form: '2019',
      previous: {},
      changes: { 'proactive.fees.itemsLastYear': 3 },
    });
    expect(comparison && linesOf(comparison.computed)).toEqual([
      '上年（2019年）上一年项目数量 3',
      '上年（2019年）本年增/减 -1',
    ]);
    expect(comparison).toMatchObject({ computed: { sum: 2 }, reported: { sum: 3 }, difference: 1 });
  });

  test('text has none', () => {
    const text =
      '组织各部门工作人员开展业务培训，提高答复申请的质量和效率，并在年底逐项检查落实情况，形成问题清单交办相关单位限期整改，逐一复核销号。';
    const finding = findingOf('repeated-text', {
      previous: { sections: { 1: text } },
      sections: { 1: text },
    });
    expect(finding.comparison).toBeUndefined();
  });
});

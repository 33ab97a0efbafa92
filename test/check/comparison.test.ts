import { describe, expect, test } from 'vitest';
import type { Comparison, Finding } from '../../src/check/check-result';
import { comparisonOf } from '../../src/check/comparison';
import { judge } from '../../src/check/judge';
import { addExactly } from '../../src/rules/figures';
import { drawReport, pathsIn, reportOf } from '../diagnosis/drawn-report';
import { drawSlip } from '../diagnosis/slips';
import { Random } from '../generator/random';
import { buildReport, type ReportSpecification } from '../rules/report-builder';

/** The only finding of a rule on a report. */
function findingOf(rule: string, specification: Omit<ReportSpecification, 'form'>): Finding {
  const { findings } = judge(buildReport({ form: '2021', ...specification }));
  const [finding, ...others] = findings.filter((each) => each.rule === rule);
  if (finding === undefined || others.length > 0) throw new Error(`not one finding of ${rule}`);
  return finding;
}

/** Labels in Chinese with their values: `自然人 5`. */
const linesOf = ({ lines }: Comparison['computed']): string[] =>
  lines.map(({ label, value }) => `${label['zh-CN']} ${String(value)}`);

/** Whether lines and sums agree with each other and with the finding. */
function expectConsistent({ comparison, expected, actual, cells }: Finding): void {
  if (comparison === undefined) throw new Error('nothing was compared');
  const { computed, reported, difference } = comparison;
  for (const { lines, sum } of [computed, reported]) {
    expect(addExactly(lines.map(({ value }) => value ?? 0))).toBe(sum);
  }
  expect([computed.sum, reported.sum]).toEqual([expected, actual]);
  expect(difference).toBe(addExactly([reported.sum, -computed.sum]));
  const named = [...computed.lines, ...reported.lines].flatMap(({ cell }) => cell ?? []);
  expect(cells).toEqual(expect.arrayContaining(named));
}

describe('sums', () => {
  test('the balance: what came in against what was handled', () => {
    const finding = findingOf('applications-balance', {
      changes: { 'applications.carriedIn.researchInstitution': 3, 'applications.carriedIn.total': '' },
    });
    const { comparison } = finding;
    expectConsistent(finding);
    expect(comparison?.computed.lines.map(({ label }) => label['zh-CN'])).toEqual([
      '一、本年新收',
      '二、上年结转',
    ]);
    expect(comparison?.reported.lines.map(({ label }) => label['zh-CN'])).toEqual([
      '三、（七）办理结果总计',
      '四、结转下年度',
    ]);
    expect(comparison?.computed.lines.map(({ cell }) => cell)).toEqual([
      'applications.newlyReceived.researchInstitution',
      'applications.carriedIn.researchInstitution',
    ]);
    expect(comparison?.difference).toBe(-3);
  });

  test('（七）总计 against every outcome of the column, with its marks', () => {
    const finding = findingOf('applications-outcome-total', {
      changes: {
        'applications.deniedStateSecret.researchInstitution': 2,
        'applications.deniedByLaw.researchInstitution': '',
      },
    });
    expectConsistent(finding);
    const lines = finding.comparison === undefined ? [] : linesOf(finding.comparison.computed);
    expect(lines).toHaveLength(21);
    expect(lines).toEqual(
      expect.arrayContaining(['（三）1.属于国家秘密 2', '（三）2.其他法律行政法规禁止公开 null']),
    );
    expect(finding.comparison && linesOf(finding.comparison.reported)).toEqual(['三、（七）办理结果总计 0']);
  });

  test('总计 of a row against its applicants', () => {
    const finding = findingOf('applications-row-total', {
      changes: { 'applications.deniedStateSecret.researchInstitution': 2 },
    });
    expectConsistent(finding);
    expect(finding.comparison && linesOf(finding.comparison.computed)).toEqual([
      '自然人 0',
      '商业企业 0',
      '科研机构 2',
      '社会公益组织 0',
      '法律服务机构 0',
      '其他 0',
    ]);
    expect(finding.comparison && linesOf(finding.comparison.reported)).toEqual(['总计 0']);
    expect(finding.comparison?.reported.label.en).toBe('reported');
  });

  test('总计 of a block of table 四 against its results', () => {
    const finding = findingOf('litigation-total', { changes: { 'litigation.review.total': 99 } });
    expectConsistent(finding);
    expect(finding.comparison?.computed.lines.map(({ label }) => label.en)).toEqual([
      'upheld',
      'corrected',
      'other result',
      'pending',
    ]);
    expect(finding.comparison && linesOf(finding.comparison.reported)).toEqual(['总计 99']);
  });

  test('agree with their finding, whatever slip broke them', () => {
    const random = new Random(20260122);
    let compared = 0;
    for (let round = 0; round < 60; round += 1) {
      const drawn = drawReport(random);
      const path = random.pick([...pathsIn('applications', drawn), ...pathsIn('litigation', drawn)]);
      const slip = drawSlip(drawn.values.get(path) ?? 0, random);
      const report = reportOf(drawn, new Map([...drawn.values, [path, slip]]));
      for (const finding of judge(report).findings.filter(({ group }) => group === 'sums')) {
        if (finding.severity !== 'error') continue;
        expectConsistent(finding);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(30);
  });
});

describe('text against a table', () => {
  const counting = (text: string) => ({ sections: { 1: text } });

  test.each([
    ['text-applications', '全年新收政府信息公开申请9999件。', 9999],
    ['text-outcomes', '予以公开政府信息公开申请9999件。', 9999],
    ['text-litigation', '全年政府信息公开行政复议9999件。', 9999],
    ['text-proactive', '全年制发行政规范性文件9999件。', 9999],
  ])('%s: one line each', (rule, sentence, stated) => {
    const finding = findingOf(rule, counting(sentence));
    expectConsistent(finding);
    const { comparison } = finding;
    expect(comparison?.computed.lines).toHaveLength(1);
    expect(comparison?.computed.lines[0]?.label['zh-CN']).toMatch(/^表[二三四]“/);
    expect(comparison?.reported).toEqual({
      label: { 'zh-CN': '正文', en: 'in the text' },
      lines: [{ label: { 'zh-CN': '正文', en: 'in the text' }, value: stated, cell: null }],
      sum: stated,
    });
  });

  test('a sum of cells is one line without a cell', () => {
    const finding = findingOf('text-outcomes', counting('全年不予公开9999件。'));
    expectConsistent(finding);
    expect(finding.comparison?.computed.lines).toEqual([
      expect.objectContaining({
        cell: null,
        label: expect.objectContaining({ 'zh-CN': '表三“（三）不予公开”各项的“总计”之和' }) as unknown,
      }),
    ]);
  });

  test('where the text says none, each cell that has some', () => {
    const finding = findingOf('text-denies', {
      sections: { 1: '全年未发生政府信息公开行政诉讼。', 4: '' },
      changes: {
        'litigation.directSuit.*': 0,
        'litigation.suitAfterReview.*': 0,
        'litigation.directSuit.upheld': 2,
        'litigation.directSuit.total': 2,
      },
    });
    expectConsistent(finding);
    expect(finding.comparison && linesOf(finding.comparison.computed)).toEqual([
      '表四“未经复议直接起诉”的“总计” 2',
    ]);
    expect(finding.comparison?.difference).toBe(-2);
  });
});

describe('nothing is compared', () => {
  test('where a percentage was recomputed, though its base may equal it', () => {
    const finding = findingOf('text-percentage', {
      sections: { 1: '予以公开政府信息公开申请25件，占办结总数的60%。' },
      changes: { 'applications.concluded.total': 50 },
    });
    expect([finding.cells.length, finding.expected, finding.comparison]).toEqual([1, 50, undefined]);
  });

  test('where one figure need only cover another', () => {
    const finding = findingOf('in-force-covers-issued', {
      changes: { 'proactive.normativeDocuments.issued': 900, 'proactive.normativeDocuments.inForce': 1 },
    });
    expect(finding.comparison).toBeUndefined();
  });

  test('where an amount is in another unit than the cell of the table', () => {
    const finding = findingOf('text-proactive', {
      sections: { 1: '全年行政事业性收费12元。' },
    });
    expect(finding.expected).not.toBeNull();
    expect(finding.comparison).toBeUndefined();
  });

  test('where a rule says no figures', () => {
    const finding = findingOf('applications-row-total', {
      changes: { 'applications.deniedStateSecret.researchInstitution': 2 },
    });
    expect(comparisonOf(buildReport({ form: '2021' }), { ...finding, expected: null })).toBeUndefined();
  });
});

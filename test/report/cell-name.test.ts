import { describe, expect, test } from 'vitest';
import { forms } from '../../src/form/forms';
import { tableName } from '../../src/form/table-name';
import { cellName, rowName } from '../../src/report/cell-name';
import { buildReport } from '../rules/report-builder';

const report2021 = buildReport({ form: '2021' });
const report2019 = buildReport({ form: '2019' });

test('tables go by the numbers of their sections', () => {
  expect(tableName('proactive')).toEqual({ 'zh-CN': '表二', en: 'Table 2' });
  expect(tableName('applications')).toEqual({ 'zh-CN': '表三', en: 'Table 3' });
  expect(tableName('litigation')).toEqual({ 'zh-CN': '表四', en: 'Table 4' });
});

describe('a row', () => {
  const namesOf = (id: keyof (typeof forms)['2021']['tables']) =>
    new Map(forms['2021'].tables[id].rows.map((row) => [row.field, rowName(row)]));

  test('has its mark and the heading it stands under, as printed', () => {
    const names = namesOf('applications');
    expect(names.get('newlyReceived')).toEqual({
      'zh-CN': '一、本年新收政府信息公开申请数量',
      en: 'newly received',
    });
    expect(names.get('deniedStateSecret')).toEqual({
      'zh-CN': '（三）不予公开·1.属于国家秘密',
      en: 'denied: state secret',
    });
    expect(names.get('concluded')).toEqual({ 'zh-CN': '（七）总计', en: 'concluded, total' });
  });

  test('leaves out explanations in brackets, and quotes inside a quotation', () => {
    const names = namesOf('applications');
    expect(names.get('partiallyGranted')?.['zh-CN']).toBe('（二）部分公开');
    expect(names.get('deniedSafetyStability')?.['zh-CN']).toBe('（三）不予公开·3.危及‘三安全一稳定’');
  });

  test('goes without a heading that carries no mark', () => {
    expect(namesOf('proactive').get('licensing')?.['zh-CN']).toBe('行政许可');
    expect(namesOf('litigation').get('suitAfterReview')?.['zh-CN']).toBe('复议后起诉');
  });

  test('has a name of its own in its table, in every language', () => {
    for (const form of Object.values(forms)) {
      for (const { rows } of Object.values(form.tables)) {
        expect(new Set(rows.map((row) => rowName(row)['zh-CN'])).size).toBe(rows.length);
        expect(new Set(rows.map((row) => rowName(row).en)).size).toBe(rows.length);
      }
    }
  });
});

describe('a cell', () => {
  test('is called by table, row and column', () => {
    expect(cellName(report2021, 'applications.granted.otherOrganization')).toEqual({
      'zh-CN': '表三“（一）予以公开”的“其他”',
      en: 'Table 3, granted, other organisations',
    });
    expect(cellName(report2021, 'proactive.fees.amount')['zh-CN']).toBe(
      '表二“行政事业性收费”的“本年收费金额”',
    );
    expect(cellName(report2019, 'proactive.licensing.change')['zh-CN']).toBe('表二“行政许可”的“本年增/减”');
  });

  test.each(['applications.other.total', 'proactive.procurement.amount', 'litigation.review.sum'])(
    'that the form does not have is refused: %s',
    (path) => {
      expect(() => cellName(report2021, path)).toThrow(RangeError);
    },
  );
});

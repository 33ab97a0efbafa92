import { describe, expect, test } from 'vitest';
import { officialCellName, officialColumnName } from '../../src/report/official-name';
import { shortCellName, shortRowName } from '../../src/report/short-name';
import { formCellAt } from '../../src/report/form-cell';
import { allReadPaths } from '../../src/rules/paths';
import { buildReport } from '../rules/report-builder';

const reports = (['2021', '2019'] as const).map((form) => buildReport({ form }));
const [report2021, report2019] = [buildReport({ form: '2021' }), buildReport({ form: '2019' })];

describe('a cell in official letters', () => {
  test.each([
    ['applications.deniedInternalAffairs.naturalPerson', '表三“（三）不予公开”第5项自然人列'],
    ['applications.otherMiscellaneous.total', '表三“（六）其他处理”第3项总计列'],
    [
      'applications.newlyReceived.otherOrganization',
      '表三“一、本年新收政府信息公开申请数量”法人或其他组织“其他”列',
    ],
    ['applications.partiallyGranted.commercialEnterprise', '表三“（二）部分公开”商业企业列'],
    ['applications.concluded.total', '表三“（七）总计”总计列'],
    ['proactive.fees.amount', '表二第二十条第（八）项“行政事业性收费”的本年收费金额'],
    ['litigation.suitAfterReview.pending', '表四“复议后起诉”的尚未审结'],
  ])('%s', (path, name) => {
    expect(officialCellName(report2021, path)['zh-CN']).toBe(name);
  });

  test('in English, too', () => {
    expect(officialCellName(report2021, 'applications.deniedInternalAffairs.naturalPerson').en).toBe(
      'Table 3, denied, item 5 (internal affairs), natural persons',
    );
    expect(officialCellName(report2019, 'proactive.licensing.change').en).toBe(
      'Table 2, Article 20 (5), administrative licensing, change this year',
    );
  });

  test('no two cells of a form have one name', () => {
    for (const report of reports) {
      for (const nameOf of [officialCellName, shortCellName]) {
        for (const language of ['zh-CN', 'en'] as const) {
          // Short names leave out the table.
          const names = allReadPaths(report).map(
            (path) =>
              `${nameOf === shortCellName ? formCellAt(report, path).table : ''}${nameOf(report, path)[language]}`,
          );
          expect(new Set(names).size).toBe(names.length);
        }
      }
    }
  });

  test('its column alone', () => {
    expect(officialColumnName(report2021, 'applications.concluded.naturalPerson')).toEqual({
      'zh-CN': '表三自然人列',
      en: 'Table 3, natural persons',
    });
  });

  test('is none where the form has no such cell', () => {
    expect(() => officialCellName(report2021, 'proactive.procurement.amount')).toThrow(RangeError);
  });
});

describe('a row in few words', () => {
  const nameOf = (path: string) => shortRowName(formCellAt(report2021, path).row);

  test.each([
    ['applications.newlyReceived.total', '一、本年新收', 'newly received'],
    ['applications.carriedOut.total', '四、结转下年度', 'carried out'],
    ['applications.partiallyGranted.total', '（二）部分公开', 'partially granted'],
    [
      'applications.otherNotCorrected.total',
      '（六）1.申请人无正当理由逾期不补正',
      'otherwise handled: not corrected in time',
    ],
  ])('%s', (path, chinese, english) => {
    expect(nameOf(path)).toEqual({ 'zh-CN': chinese, en: english });
  });
});

import { figureAt, rowsOf } from '../report/figure';
import { addendAt } from './figures';
import { rowName } from '../report/cell-name';
import { defineRule, verdictOn, type Found } from './rule';

export const inForceCoversIssued = defineRule({
  id: 'in-force-covers-issued',
  name: { 'zh-CN': '现行有效件数', en: 'documents in force' },
  group: 'sums',
  severity: 'warning',
  forms: ['2021'],
  basis: {
    'zh-CN': '年度报告格式表二：本年制发、年内没有废止的文件，应当计入现行有效件数',
    en: 'Table 2 of the form: documents issued this year and not repealed belong to those in force',
  },
  wordings: {
    fewer: {
      title: { 'zh-CN': '{row}：现行有效件数偏少', en: 'Too few {row} in force' },
      message: {
        'zh-CN':
          '{row}：本年制发 {issued} − 本年废止 {repealed} = {least}，现行有效只有 {inForce}。请核对这三个数；有文件年内到期失效的，属正常情况',
        en: '{row}: {issued} issued − {repealed} repealed = {least}, but only {inForce} in force. Check the three figures; documents that expired within the year explain it',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<'fewer'>[] = [];
    for (const row of rowsOf(report, 'proactive')) {
      const [inForcePath, issuedPath, repealedPath] = [
        `proactive.${row.field}.inForce`,
        `proactive.${row.field}.issued`,
        `proactive.${row.field}.repealed`,
      ] as const;
      const [inForce, issued, repealed] = [
        addendAt(report, inForcePath),
        addendAt(report, issuedPath),
        addendAt(report, repealedPath),
      ] as const;
      if (inForce === null || issued === null || repealed === null) continue;
      const least = issued - repealed;
      const isHeld = inForce >= least;
      // A blank number in force states nothing that could be held against what was issued.
      if (!isHeld && figureAt(report, inForcePath) === 'blank') continue;
      checked += 1;
      if (isHeld) continue;
      found.push({
        wording: 'fewer',
        values: { row: rowName(row), issued, repealed, least, inForce },
        cells: [inForcePath, issuedPath, repealedPath],
        expected: least,
        actual: inForce,
      });
    }
    return verdictOn(checked, found, {
      'zh-CN': '没有读到现行有效件数，或者制发、废止件数无法读取',
      en: 'The documents in force, those issued or those repealed were not read',
    });
  },
});

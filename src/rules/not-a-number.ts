import { figureAt } from '../report/figure';
import { cellName } from '../report/cell-name';
import { allReadPaths } from './paths';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

export const notANumber = defineRule({
  id: 'not-a-number',
  name: { 'zh-CN': '非数字', en: 'words for figures' },
  group: 'cells',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式各表的单元格只填数字',
    en: 'The cells of the form take figures only',
  },
  wordings: {
    words: {
      title: { 'zh-CN': '{cell}：不是数字', en: '{cell}: not a number' },
      message: {
        'zh-CN': '{cell}填“{text}”，读不出一个确定的数字，无法核对。请改填一个数字，说明写在正文里',
        en: '{cell} says “{text}”, which is no definite number and cannot be checked. Fill in one number and put remarks into the text',
      },
    },
  },
  check(report) {
    const paths = allReadPaths(report);
    const found = paths
      .filter((path) => figureAt(report, path) === 'text')
      .map((path): Found<'words'> => ({
        wording: 'words',
        values: { cell: cellName(report, path), text: report.cells[path]?.text ?? '' },
        cells: [path],
        expected: null,
        actual: null,
      }));
    return verdictOn(paths.length, found, { 'zh-CN': '没有读到任何单元格', en: 'No cell was read' });
  },
});

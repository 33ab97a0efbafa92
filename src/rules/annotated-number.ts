import { tableIds } from '../form/form';
import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import { tableName } from '../form/table-name';
import { cellName } from '../report/cell-name';
import { readPaths } from './paths';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

type Name = 'annotated' | 'yuan' | 'damaged';

const fee = 'proactive.fees.amount';
const procurement = 'proactive.procurement.amount';

/** The form prints no unit for the procurement amount, so that one belongs behind the number. */
const numberWithUnit = /^[\d,.\s]+(?:元|万元|亿元)$/;

/** Which kind of note stands beside the number of a cell; null where it needs no word. */
function noteOf(report: Report, path: string): Exclude<Name, 'damaged'> | null {
  const cell = report.cells[path];
  if (cell?.state !== 'annotated') return null;
  const text = cell.text.normalize('NFKC').trim();
  if (path === procurement && numberWithUnit.test(text)) return null;
  return path === fee && /(?<![万亿])元/.test(text) ? 'yuan' : 'annotated';
}

export const annotatedNumber = defineRule<Name>({
  id: 'annotated-number',
  name: { 'zh-CN': '数字旁有文字', en: 'words beside figures' },
  group: 'cells',
  severity: 'notice',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式各表的单元格只填数字；收费金额的单位是万元',
    en: 'The cells of the form take figures only; the unit of the fee is 10,000 yuan',
  },
  wordings: {
    annotated: {
      title: { 'zh-CN': '{cell}：数字旁有文字', en: '{cell}: words beside the number' },
      message: {
        'zh-CN': '{cell}填“{text}”，按 {value} 计算。单元格内只填数字，说明请写在正文里',
        en: '{cell} says “{text}” and was counted as {value}. Only the figure belongs there; put remarks into the text',
      },
    },
    yuan: {
      title: { 'zh-CN': '{cell}：单位写成了元', en: '{cell}: given in yuan' },
      message: {
        'zh-CN': '{cell}填“{text}”，而本栏单位是万元。请核对金额，换算成万元后只填数字',
        en: '{cell} says “{text}”, but its unit is 10,000 yuan. Check the amount, convert it and fill in the figure alone',
      },
    },
    damaged: {
      title: { 'zh-CN': '{table}有 {count} 个数字带有乱码', en: '{table} has {count} damaged figures' },
      message: {
        'zh-CN':
          '{table}有 {count} 个数字带有乱码（如{first}填“{text}”），核对时只取其中的数字。请修正页面编码或重新录入',
        en: '{count} figures of {table} carry marks of a broken encoding (such as {first}, “{text}”); the digits were counted. Mend the encoding of the page or enter them anew',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<Name>[] = [];
    for (const table of tableIds) {
      const paths = readPaths(report, table).filter((path) => typeof figureAt(report, path) === 'number');
      checked += paths.length;
      const textOf = (path: string): string => report.cells[path]?.text ?? '';
      for (const path of paths) {
        const note = noteOf(report, path);
        const value = figureAt(report, path);
        if (note === null || typeof value !== 'number') continue;
        found.push({
          wording: note,
          values: { cell: cellName(report, path), text: textOf(path), value },
          cells: [path],
          expected: null,
          actual: value,
          ...(note === 'yuan' && { severity: 'warning' as const }),
        });
      }
      const damaged = paths.filter((path) => report.cells[path]?.state === 'damaged');
      const [first] = damaged;
      if (first === undefined) continue;
      found.push({
        wording: 'damaged',
        values: {
          table: tableName(table),
          count: damaged.length,
          first: cellName(report, first),
          text: textOf(first),
        },
        cells: damaged,
        expected: null,
        actual: damaged.length,
      });
    }
    return verdictOn(checked, found, { 'zh-CN': '没有读到任何数字', en: 'No figure was read' });
  },
});

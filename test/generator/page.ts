import type { FormRow, FormTable, TableId } from '../../src/form/form';
import { cell, line, sheet, type Cell, type Draft, type Row, type Source } from './draft';
import { tablesOf, type Figures } from './figures';
import { applicationsSheet } from './sheets/applications';
import { litigationSheet } from './sheets/litigation';
import { proactiveSheet } from './sheets/proactive';

const print: Record<TableId, (table: FormTable, figureCells: (row: FormRow) => Cell[]) => Row[]> = {
  proactive: proactiveSheet,
  applications: applicationsSheet,
  litigation: litigationSheet,
};

/** Rows of one table as the form prints it, filled with figures. */
export function printSheet(id: TableId, figures: Figures): Row[] {
  const table = tablesOf(figures)[id];
  return print[id](table, (row) =>
    row.columns.map(({ field }) => {
      const path = `${id}.${row.field}.${field}`;
      const value = figures.values.get(path);
      if (value === undefined) throw new RangeError(`no figure for ${path}`);
      return cell('value', String(value), { truth: { path, value, state: null, isTold: true } });
    }),
  );
}

/** A report with these figures as an orderly page, before anything odd befalls it. */
export function draftPage(figures: Figures, source: Source): Draft {
  const { form, otherRows } = figures;
  const year = form === '2021' ? 2024 : 2020;
  const printed = (id: TableId) => sheet([id], printSheet(id, figures));
  return {
    form,
    otherRows,
    source,
    year,
    frame: (markup) => markup,
    blocks: [
      line(`青禾县人民政府${year}年政府信息公开工作年度报告`),
      line('一、总体情况'),
      line('本年度各项工作平稳推进，主动公开及时，申请办理规范，平台建设和监督保障得到加强。'),
      line('二、主动公开政府信息情况'),
      printed('proactive'),
      line('三、收到和处理政府信息公开申请情况'),
      printed('applications'),
      line('四、政府信息公开行政复议、行政诉讼情况'),
      printed('litigation'),
      line('五、存在的主要问题及改进情况'),
      line('一是专职人员不足，业务能力有待提高。下一步，加强培训，充实力量，提高公开质量。'),
      line('六、其他需要报告的事项'),
      line('无其他需要报告的事项。'),
    ],
  };
}

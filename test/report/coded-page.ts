import type { FormId } from '../../src/form/form';
import { readReport, type Reading } from '../../src/report/read-report';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { parsePlainText, plainTextTree } from '../../src/table/sources/plain-text';
import { applicationsRows, litigationRows, proactiveRows, codes, type Row } from './coded-tables';

/** A table in HTML. */
export function markup(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const cells = row.map(
      ({ text, rowspan = 1, colspan = 1 }) =>
        `<td rowspan="${String(rowspan)}" colspan="${String(colspan)}">${text}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}

/** A table in text, its cells between bars. */
export function bars(rows: readonly Row[]): string {
  return rows.map((row) => `${row.map(({ text }) => text).join(' | ')} |`).join('\n');
}

/** A table in text, one cell a line. */
export function torn(rows: readonly Row[]): string {
  return rows.flatMap((row) => row.map(({ text }) => text)).join('\n');
}

/** The parts of a page; each may hold any markup or text, the printed tables where it is left out. */
export interface Parts {
  readonly title?: string;
  readonly proactive?: string;
  readonly applications?: string;
  readonly litigation?: string;
}

const headings = {
  overall: '一、总体情况',
  proactive: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  litigation: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  others: '六、其他需要报告的事项',
};

const title2024 = '青禾县人民政府2024年政府信息公开工作年度报告';

/** Reads a page of markup that holds a report in sections. */
export function readPage(parts: Parts = {}, form: FormId = '2021'): Reading<unknown> {
  const tables = {
    proactive: parts.proactive ?? markup(proactiveRows(form)),
    applications: parts.applications ?? markup(applicationsRows(form)),
    litigation: parts.litigation ?? markup(litigationRows()),
  };
  return readMarkup(`<h1>${parts.title ?? title2024}</h1>
    <p>${headings.overall}</p><p>本年工作平稳。</p>
    <p>${headings.proactive}</p>${tables.proactive}
    <p>${headings.applications}</p>${tables.applications}
    <p>${headings.litigation}</p>${tables.litigation}
    <p>${headings.problems}</p><p>人手不足，下一步加强。</p>
    <p>${headings.others}</p><p>无。</p>`);
}

/** Reads markup as it is. */
export function readMarkup(content: string): Reading<unknown> {
  return readReport(parsedTree, parsePage(content));
}

/** Reads plain text that holds a report in sections. */
export function readText(parts: Required<Omit<Parts, 'title'>>): Reading<unknown> {
  return readReport(
    plainTextTree,
    parsePlainText(`${title2024}
${headings.overall}
本年工作平稳。
${headings.proactive}
${parts.proactive}
${headings.applications}
${parts.applications}
${headings.litigation}
${parts.litigation}
${headings.problems}
人手不足，下一步加强。
${headings.others}
无。`),
  );
}

/** Reads a report with this table 三, in each way in which a page may hold its tables. */
export const sources = {
  markup: (applications: readonly Row[]) => readPage({ applications: markup(applications) }),
  bars: (applications: readonly Row[]) =>
    readText({
      proactive: bars(proactiveRows()),
      applications: bars(applications),
      litigation: bars(litigationRows()),
    }),
  lines: (applications: readonly Row[]) =>
    readText({
      proactive: torn(proactiveRows()),
      applications: torn(applications),
      litigation: torn(litigationRows()),
    }),
};

/** The figures that were read, by path; fails where nothing was read. */
function figuresOf(reading: Reading<unknown>): Map<string, number | null> {
  if (reading.status === 'refused') throw new Error(`refused: ${reading.refusal.code}`);
  return new Map([...reading.cells].map(([path, { value }]) => [path, value]));
}

/** The paths whose figure is not the one that belongs there. */
export function misplaced(reading: Reading<unknown>, form: FormId = '2021', series = 0): string[] {
  const wanted = codes(form, series);
  return [...figuresOf(reading)]
    .filter(([path, value]) => value !== wanted.get(path))
    .map(([path, value]) => `${path}: ${String(value)}`);
}

/** The paths of the form that were not read, shortened to their rows where all columns are gone. */
export function unread(reading: Reading<unknown>, form: FormId = '2021'): string[] {
  const figures = figuresOf(reading);
  const missing = [...codes(form).keys()].filter((path) => !figures.has(path));
  const rowOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
  const partly = new Set([...figures.keys()].map(rowOf));
  return [...new Set(missing.map((path) => (partly.has(rowOf(path)) ? path : rowOf(path))))];
}

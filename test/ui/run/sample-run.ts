import { judge } from '../../../src/check/judge';
import type { CheckedResult } from '../../../src/check/check-result';
import { forms } from '../../../src/form/forms';
import type { Report } from '../../../src/report/schema/report';
import { failureCodes, type RunPage } from '../../../src/run/run-record';
import type { ReportLink } from '../../../src/portal/report-link';
import { filledTable, refusedResult, reportWith } from '../results';

/** Numbers that look like chance and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

const names = '教育 公安 司法 财政 水利 卫生健康 市场监督管理 自然资源和规划 住房和城乡建设 交通运输'.split(
  ' ',
);
const regions = ['淮安市', '清江浦区', '淮阴区', '洪泽区', '涟水县', '盱眙县', '金湖县', '淮安区'];

const bodyAt = (index: number): string =>
  index % 23 === 0
    ? `${regions[Math.floor(index / 23) % regions.length] ?? ''}人民政府`
    : `${regions[Math.floor(index / names.length) % regions.length] ?? ''}${names[index % names.length] ?? ''}局${index >= 80 ? `第${String(index)}分局` : ''}`;

function reportOf(organization: string, year: number, next: (below: number) => number): Report {
  const applications = structuredClone(filledTable(forms['2021'].tables.applications, 0)) as Record<
    string,
    Record<string, number>
  >;
  const set = (row: string, column: string, value: number): void => {
    const cells = applications[row];
    if (cells !== undefined) cells[column] = value;
  };
  const [persons, enterprises] = [next(60), next(9)];
  for (const [column, value] of [
    ['naturalPerson', persons],
    ['commercialEnterprise', enterprises],
    ['total', persons + enterprises],
  ] as const) {
    for (const row of ['newlyReceived', 'granted', 'concluded']) set(row, column, value);
  }
  if (next(4) === 0) set('newlyReceived', 'naturalPerson', persons + 1);
  if (next(6) === 0) set('concluded', 'total', persons + enterprises + 2);
  return reportWith({
    organization,
    year,
    title: `${organization}${String(year)}年政府信息公开工作年度报告`,
    sections: [1, 5, 6].map((number) => ({ number, heading: '一、总体情况', text: '认真贯彻《条例》。' })),
    tables: { ...reportWith().tables, applications },
  });
}

function resultOf(link: ReportLink, report: Report): CheckedResult {
  const source = { url: link.url, title: link.title, checkedAt: '2026-02-01T08:00:00.000Z' };
  return { source, status: 'checked', report, ...judge(report) };
}

/** A run over so many bodies and two years, with files, refusals and failures here and there. */
export function samplePages(bodies: number, done = Infinity): RunPage[] {
  const next = numbers(7);
  return Array.from({ length: bodies * 2 }, (_, position): RunPage => {
    const index = Math.floor(position / 2);
    const year = 2025 - (position % 2);
    const body = bodyAt(index);
    const isFile = position % 29 === 5;
    const link: ReportLink = {
      url: `https://${index % 3 === 0 ? 'www.huaian' : 'xxgk.huaian'}.gov.cn/art/${String(position)}.html`,
      title: `${body}${String(year)}年政府信息公开工作年度报告`,
      year,
      body,
      kind: isFile ? 'pdf' : 'page',
      publishedOn: `${String(year + 1)}-01-${String(10 + (index % 20))}`,
    };
    const page: RunPage = { run: 'sample', position, link, state: 'waiting', attempts: 0 };
    if (isFile) return { ...page, state: 'unchecked' };
    if (position >= done) return page;
    if (position % 31 === 7) {
      const code = failureCodes[position % 7] ?? 'timeout';
      const text = {
        'zh-CN': '网站在时限内没有应答，请稍后重试',
        en: 'The site did not answer in time; try again later',
      };
      return { ...page, state: 'failed', attempts: 4, failure: { code, status: 503, text } };
    }
    if (position % 37 === 9) return { ...page, state: 'done', attempts: 1, result: refusedResult('picture') };
    return {
      ...page,
      state: 'done',
      attempts: 1,
      readBy: 'request',
      result: resultOf(link, reportOf(body, year, next)),
    };
  });
}

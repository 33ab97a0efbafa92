import { sites } from './bodies';
import type { PublishedReport } from './portal';

/** Reports that are published as files and cannot be read. */
export const files = [
  { title: '青禾县气象局2024年政府信息公开工作年度报告', path: '/zwgk/nb/files/qx2024.pdf', kind: 'pdf' },
  { title: '青禾县档案馆2023年政府信息公开工作年度报告', path: '/zwgk/nb/files/da2023.docx', kind: 'docx' },
  { title: '青禾县残联2022年政府信息公开工作年度报告', path: '/zwgk/nb/files/cl2022.wps', kind: 'wps' },
] as const;

/** Links on one page of the list. */
const perPage = 60;

const longestShown = 24;

/** A title as lists show it: a long one is cut, in full it stands in the attribute. */
const shown = (title: string): string =>
  title.length > longestShown ? `${title.slice(0, longestShown - 1)}…` : title;

const item = (title: string, address: string, day: string): string =>
  `<li><a href="${address}" title="${title}" target="_blank">${shown(title)}</a><span>${day}</span></li>`;

/**
 * The pages of the list of all reports, on the first site: the path of each with its markup.
 *
 * @param addressOf the complete address of a path on a host
 */
export function listPages(
  reports: readonly PublishedReport[],
  addressOf: (host: string, path: string) => string,
): ReadonlyMap<string, string> {
  const host = sites[0]?.host ?? '';
  const newestFirst = [...reports].sort((one, other) => other.year - one.year);
  const items = [
    ...files.map(({ title, path }) => item(title, path, '2025-01-20')),
    ...newestFirst.map((report) => {
      const { title, publishedOn } = report.publication;
      const address = report.host === host ? report.path : addressOf(report.host, report.path);
      return item(title, address, publishedOn);
    }),
  ];
  const count = Math.ceil(items.length / perPage);
  const pathOf = (page: number): string => `/zwgk/nb/${page === 0 ? 'index' : `index_${page}`}.html`;
  return new Map(
    Array.from({ length: count }, (_, page) => {
      const next = page + 1 < count ? `<a class="next" href="${pathOf(page + 1)}">下一页</a>` : '';
      const markup = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>政府信息公开年报_青禾县人民政府</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/zwgk/nb/index.html">政府信息公开年报</a></div>
<h2>政府信息公开年报</h2>
<ul class="list">
${items.slice(page * perPage, (page + 1) * perPage).join('\n')}
</ul>
<div class="pages">共${count}页 ${next}</div>
</body></html>
`;
      return [pathOf(page), markup];
    }),
  );
}

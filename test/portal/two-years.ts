/** A cell of the sample page that holds a number, as it is written there. */
const cell = (figure: number): string =>
  `<td valign="center"><p style="text-align: center;">${figure}</p></td>`;

const title = '青禾县人民政府2024年政府信息公开工作年度报告';

/** Exchanges figures of the row that begins with a label. */
function withFigures(markup: string, label: string, figures: Readonly<Record<number, number>>): string {
  const start = markup.indexOf(`<p style="text-align: left;">${label}`);
  const end = markup.indexOf('</tr>', start);
  if (start < 0) throw new Error(`the page has no row ${label}`);
  let row = markup.slice(start, end);
  for (const [before, now] of Object.entries(figures)) row = row.replace(cell(Number(before)), cell(now));
  return markup.slice(0, start) + row + markup.slice(end);
}

/** This year's report: 77 carried in. */
function thisYear(sample: string): string {
  const received = withFigures(sample, '一、本年新收', { 126: 60, 156: 90 });
  return withFigures(received, '二、上年结转', { 9: 75, 11: 77 })
    .replace('新收政府信息公开申请156件，上年结转11件', '新收政府信息公开申请90件，上年结转77件')
    .replace('href="/zwgk/gknb/"', 'href="/gknb.html"');
}

/** Last year's: 103 carried out. */
function lastYear(sample: string): string {
  const carried = withFigures(sample, '四、结转下年度', { 7: 100, 10: 103 });
  return withFigures(carried, '一、本年新收', { 126: 219, 156: 249 })
    .replaceAll('2024', '2023')
    .replaceAll('2025', '2024');
}

/** The list on which both reports stand, as a column of a portal. */
const list = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开年报_青禾县人民政府</title></head><body>
<ul><li><a href="report-2024.html">${title}</a><span>2025-03-18</span></li>
<li><a href="report-2023.html" title="${title.replace('2024', '2023')}">青禾县人民政府2023年政府信息公开…</a><span>2024-03-18</span></li></ul>
</body></html>`;

/**
 * The pages of a body's reports of two years between which applications have got lost: 103 carried out of 2023, 77
 * carried into 2024. By name: `report-2024`, `report-2023`, and `gknb`, the list to which the path of both leads.
 *
 * @param sample the markup of `clean-2021`
 */
export function twoYears(sample: string): Readonly<Record<'report-2024' | 'report-2023' | 'gknb', string>> {
  return { 'report-2024': thisYear(sample), 'report-2023': lastYear(sample), gknb: list };
}

import type { TableId } from '../../src/form/form';
import type { Row } from '../generator/draft';
import { printSheet } from '../generator/page';
import { tableMarkup } from '../generator/render/markup';
import type { Draft } from './slips';
import { sectionsOf } from './narrative';

/** Where and when a report is published. */
export interface Publication {
  readonly title: string;
  readonly organization: string;
  readonly publishedOn: string;
  /** Address and name of the list that the report stands in. */
  readonly list: { readonly address: string; readonly name: string };
  /** What the page declares as its character set; null where it is silent. */
  readonly charset: string | null;
}

const paragraph = (text: string): string => `<p style="text-indent: 2em">${text}</p>`;
const heading = (text: string): string => `<p style="text-indent: 2em"><strong>${text}</strong></p>`;

/** Whether a row prints that row of the form. */
const isOf = ({ cells }: Row, row: string): boolean =>
  cells.some(({ truth }) => truth?.path.startsWith(`${row}.`) === true);

function table(id: TableId, { figures, omitted }: Draft): string {
  const rows = printSheet(id, figures);
  const shown = rows.filter((row) => !omitted.some((path) => isOf(row, path)));
  const gap = rows.length - shown.length;
  // A heading that spans the rows of its group spans one less.
  const cells = shown
    .flatMap((row) => row.cells)
    .filter(({ kind, rowSpan }) => kind === 'group' && rowSpan > 5);
  for (const cell of cells) if (gap > 0 && cell.text.includes('不予公开')) cell.rowSpan -= gap;
  return tableMarkup({ kind: 'sheet', tables: [id], rows: shown, attributes: ' border="1" cellspacing="0"' });
}

/** The report itself: its title, text and tables as markup. */
export function articleMarkup(draft: Draft, { title, organization }: Publication): string {
  const { narrative } = draft;
  const sections = sectionsOf(narrative);
  const section = (number: 1 | 5 | 6, name: string): string[] => {
    const paragraphs = sections.get(number);
    return paragraphs === undefined ? [] : [heading(name), ...paragraphs.map(paragraph)];
  };
  return [
    `<h1>${title}</h1>`,
    paragraph(
      `根据《中华人民共和国政府信息公开条例》的规定，${organization}编制本报告。` +
        `所列数据的统计期限为${narrative.periodYear}年1月1日至${narrative.periodYear}年12月31日。`,
    ),
    ...section(1, '一、总体情况'),
    heading('二、主动公开政府信息情况'),
    table('proactive', draft),
    heading('三、收到和处理政府信息公开申请情况'),
    table('applications', draft),
    heading('四、政府信息公开行政复议、行政诉讼情况'),
    table('litigation', draft),
    ...section(5, '五、存在的主要问题及改进情况'),
    ...section(6, '六、其他需要报告的事项'),
  ].join('\n');
}

/** A page of the portal around an article. */
export function pageMarkup(article: string, publication: Publication): string {
  const { title, organization, publishedOn, list, charset } = publication;
  return `<!DOCTYPE html>
<html><head>
${charset === null ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`}
<title>${title}</title>
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${publishedOn} 09:00">
</head><body>
<div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/zwfw/">政务服务</a></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="${list.address}">${list.name}</a></div>
<p class="info">发布时间：${publishedOn}　来源：${organization}</p>
<div id="zoom">
${article}
</div>
<div class="foot">主办：${organization.slice(0, 3)}人民政府　网站标识码：1234560001</div>
</body></html>
`;
}

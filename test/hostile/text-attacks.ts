/** Would set a mark in the world of the page that takes it for markup. */
const payload = '<img src=x onerror="globalThis.canary=1"><script>globalThis.canary=1</script>';

/** So short that the labels which end in it are still known. */
export const shortPayload = '<s>';

/** What tells in a page that one of the texts was taken for markup: an expression that is true then. */
export const hasTakenMarkup = `globalThis.canary !== undefined ||
  document.querySelector('s, [onerror], iframe, object, embed, script:not([src]), a[href^="javascript"], a[href^="data"]') !== null`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A report whose texts are markup: title and metadata, headings, sentences, labels and every cell.
 *
 * @param markup of a sample report
 */
export function markedUpReport(markup: string): string {
  const long = escaped(payload);
  return markup
    .replace(/(<title>)([^<]*)/, `$1${long}$2`)
    .replace(/(name="ArticleTitle" content=")/, `$1${long.replaceAll('"', '&quot;')}`)
    .replace(/(<td[^>]*>(?:<[^>]+>)*)([^<>\\s]+)/g, `$1$2${escaped(shortPayload)}`)
    .replace(/([一二三四五六]、[^<]{2,40})/g, `$1${long}`)
    .replace(/(<p[^>]*>)(?=[^<]{20})/g, `$1${long}`);
}

/** A list of reports whose texts and addresses are markup, some of which lead into code. */
export function markedUpList(): string {
  const addresses = [
    'javascript:globalThis.canary=1//report.html',
    'data:text/html,<script>globalThis.canary=1</script>',
    'report-1.html?"><script>globalThis.canary=1</script>',
    `report-2.html?${payload}`,
    'report-3.html',
  ];
  const bodies = ['青禾县教育局', '青禾县民政局', '青禾县水利局', '青禾县财政局', '青禾县审计局'];
  const links = addresses.map((address, index) => {
    const quoted = escaped(address).replaceAll('"', '&quot;');
    const text = `${bodies[index] ?? ''}2023年政府信息公开工作年度报告`;
    return `<li><a href="${quoted}" title="${text}">${text}${escaped(shortPayload)}</a><span>2024-01-2${index}</span></li>`;
  });
  const title = escaped(`政府信息公开年报${payload}`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head>
    <body><h1>${title}</h1><ul>${links.join('')}</ul></body></html>`;
}

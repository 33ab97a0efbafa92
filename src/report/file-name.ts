import { isReportTitle } from './detection';
import { fileKindIn } from './file-kind';

/** A longer name is cut: a page may write anything into it. */
const longestName = 200;

/** Words of links that say nothing of the file. */
const sayingNothing =
  /^[\s【[（(：:]*(?:点击|请|此处|这里|附件|文件|全文|正文|原文|原件|表格|下载|查看|浏览|打开|预览|阅读|在线|本地|PDF|DOCX?|WPS|OFD|XLSX?|ET|ZIP|RAR|版|格式|文档|\d|[一二三四五六]|[\s】\])）.、:：])*$/i;

/** Letters without those that show nothing or turn the direction of writing, which could hide what a file is. */
function legible(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

function decoded(letters: string): string {
  try {
    return decodeURIComponent(letters);
  } catch {
    // Written in another character set than the standard's.
    return letters;
  }
}

/** The file that an address names: in a query, else as its last part. */
export function fileInAddress(address: string): string {
  const [path = '', query = ''] = address.split(/[?#](.*)/s);
  const values = query.split(/[&#]/).map((part) => decoded(part.replace(/^[^=]*=/, '').replaceAll('+', ' ')));
  const named = [...values.filter((value) => fileKindIn(value) !== null), decoded(path)];
  const titled = named.find((value) => isReportTitle(value));
  return (titled ?? named[0] ?? '').replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, '');
}

function cut(name: string): string {
  const letters = [...name];
  return letters.length <= longestName ? name : `${letters.slice(0, longestName - 1).join('')}…`;
}

/**
 * The name of a file by which a person finds it again on the page, at most 200 letters.
 *
 * @param texts what the page calls it, the best first
 * @param address where it lies
 */
export function fileName(texts: readonly string[], address: string): string {
  const called = texts.map(legible).filter((text) => text !== '');
  const found =
    called.find((text) => fileKindIn(text) !== null || isReportTitle(text)) ??
    called.find((text) => !sayingNothing.test(text)) ??
    (legible(fileInAddress(address)) || called[0]);
  return cut(found ?? '');
}

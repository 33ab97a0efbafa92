import { decodeText } from '../markup/decode';
import { titleOf } from '../markup/seen-in-page';
import { parseMarkup } from '../markup/parse-markup';
import { isMarkup, kindOfBytes } from '../markup/source-kind';
import { holdsNoPage, UnusableFile } from '../markup/unusable-file';
import { pagesOf } from '../markup/web-archive';
import { attachmentOf } from '../report/attachments';
import { readReport as readTree } from '../report/read-report';
import { parsedTree, rootOf } from '../table/sources/parsed';
import { placeInMarkup } from '../table/sources/parsed-place';
import { parsePlainText, plainTextTree } from '../table/sources/plain-text';
import type { Tree } from '../table/tree';
import type { CellPlace, Reading, ReadOptions } from './reading';
import type { Source } from './report';

function sourceOf(own: string, { url = '', title = '', checkedAt = new Date() }: ReadOptions): Source {
  return { url, title: own === '' ? title : own, checkedAt: checkedAt.toISOString() };
}

function readIn<Node>(
  tree: Tree<Node>,
  root: Node,
  source: Source,
  placeOf: (node: Node) => CellPlace['markup'],
): Reading {
  const reading = readTree(tree, root);
  if (reading.status === 'refused') {
    const { status, code, text, files = [] } = reading.refusal;
    const attachments = files.map((file) => attachmentOf(file, source.url));
    return { status: 'refused', source, refusal: { status, code, text, attachments } };
  }
  const places = new Map<string, CellPlace>();
  for (const [path, { node, text, confidence }] of reading.cells) {
    places.set(path, { text, confidence, markup: placeOf(node) });
  }
  return { status: 'read', source, report: reading.report, places };
}

function readMarkup(markup: string, options: ReadOptions): Reading {
  const page = parseMarkup(markup, options.locate);
  const source = sourceOf(titleOf(page), options);
  return readIn(parsedTree, rootOf(page), source, placeInMarkup);
}

function readText(text: string, options: ReadOptions): Reading {
  return readIn(plainTextTree, parsePlainText(text), sourceOf('', options), () => null);
}

/** The first page of an archive that is a report; else what the page itself is. */
function readArchive(archive: Uint8Array, options: ReadOptions): Reading {
  let ofPage: Reading | undefined;
  for (const { bytes, encoding } of pagesOf(archive)) {
    const reading = readMarkup(decodeText(bytes, encoding), options);
    if (reading.status === 'read') return reading;
    ofPage ??= reading;
  }
  if (ofPage === undefined) throw new UnusableFile(holdsNoPage);
  return ofPage;
}

function readAny(page: string | Uint8Array, options: ReadOptions): Reading {
  const { format, charset = null } = options;
  if (typeof page === 'string') {
    const isPage = format === undefined ? isMarkup(page) : format === 'html';
    return isPage ? readMarkup(page, options) : readText(page, options);
  }
  const kind = format ?? kindOfBytes(page);
  if (kind === 'archive') return readArchive(page, options);
  const text = decodeText(page, charset);
  return kind === 'text' ? readText(text, options) : readMarkup(text, options);
}

/**
 * Reads a disclosure report from a page: its three tables, title, dates and text, as printed.
 *
 * No page makes it throw: one that is no report, or cannot be read, is refused with the reason.
 *
 * @param page the markup of a page, a web archive (MHTML, as bytes) or plain text; of bytes the character set
 *   is found (UTF-8, UTF-16, GB 18030, Big5)
 * @param options what is known of the page besides; see `ReadOptions`
 * @returns `status: 'read'` with the report, or `status: 'refused'` with the reason in words
 * @throws TypeError where `page` is neither a string nor a `Uint8Array`
 *
 * @example
 * const reading = readReport(await readFile('report.html'), { url: 'https://www.example.gov.cn/report.html' });
 * if (reading.status === 'read') console.log(reading.report.organization, reading.report.year);
 * else console.log(reading.refusal.text.en);
 */
export function readReport(page: string | Uint8Array, options: ReadOptions = {}): Reading {
  if (typeof page !== 'string' && !(page instanceof Uint8Array)) {
    throw new TypeError('readReport takes a page as a string or as a Uint8Array of its bytes');
  }
  try {
    return readAny(page, options);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    const refusal = { status: 'unreadable', code: 'otherFile', text: error.reason, attachments: [] } as const;
    return { status: 'refused', source: sourceOf('', options), refusal };
  }
}

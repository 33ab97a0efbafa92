import { loadBuffer, type CheerioAPI } from 'cheerio';
import type { Localized } from '../language/language';
import { isOtherKind, UnusableFile } from './unusable-file';

interface Signature {
  /** The first bytes, in hexadecimal. */
  readonly start: string;
  readonly kind: Localized;
}

const signature = (start: string, chinese: string, english: string): Signature => ({
  start,
  kind: { 'zh-CN': chinese, en: english },
});

/** How the files begin that people take for a page. */
const signatures: readonly Signature[] = [
  signature('25504446', ' PDF 文件', 'a PDF file'),
  signature('504b0304', ' DOCX、XLSX 或压缩文件', 'a DOCX, XLSX or ZIP file'),
  signature('d0cf11e0', ' DOC、XLS 或 WPS 文件', 'a DOC, XLS or WPS file'),
  signature('7b5c7274', ' RTF 文件', 'an RTF file'),
  signature('89504e47', '图片', 'a picture'),
  signature('ffd8ff', '图片', 'a picture'),
];

const binary: Localized = { 'zh-CN': '二进制文件', en: 'a binary file' };

const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** @throws UnusableFile where the bytes are no text */
function refuseOtherKinds(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const known = signatures.find((candidate) => start.startsWith(candidate.start));
  if (known !== undefined) throw new UnusableFile(isOtherKind(known.kind));
  if (!hasByteOrderMark(bytes) && bytes.subarray(0, 4096).includes(0)) {
    throw new UnusableFile(isOtherKind(binary));
  }
}

/** The bytes as UTF-8; null where they are something else. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Plain text from its bytes: by its byte order mark, else UTF-8 where it is valid, else GB 18030,
 * of which GBK and GB 2312 are parts.
 *
 * @throws UnusableFile where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  refuseOtherKinds(bytes);
  if (hasByteOrderMark(bytes)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  return decodeUtf8(bytes) ?? new TextDecoder('gb18030').decode(bytes);
}

/**
 * A page from its bytes. Valid UTF-8 is UTF-8 whatever its `meta` says, since browsers save pages
 * in UTF-8 and leave the `meta` alone; otherwise byte order mark and `meta` decide, and GB 18030
 * where they are silent.
 *
 * @throws UnusableFile where the bytes are no text
 */
export function decodePage(bytes: Uint8Array): CheerioAPI {
  refuseOtherKinds(bytes);
  const isUtf8 = decodeUtf8(bytes) !== null;
  return loadBuffer(Buffer.from(bytes), {
    encoding: isUtf8 ? { userEncoding: 'utf-8' } : { defaultEncoding: 'gb18030' },
  });
}

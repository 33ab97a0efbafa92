import type { Localized } from '../language/language';
import { decode, hasByteOrderMark } from './encoding';
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

/** @throws UnusableFile where the bytes are no text */
function refuseOtherKinds(bytes: Uint8Array): void {
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = signatures.find((candidate) => start.startsWith(candidate.start));
  if (known !== undefined) throw new UnusableFile(isOtherKind(known.kind));
  if (!hasByteOrderMark(bytes) && bytes.subarray(0, 4096).includes(0)) {
    throw new UnusableFile(isOtherKind(binary));
  }
}

/**
 * Plain text or the markup of a page from its bytes.
 *
 * @param declared the encoding that came with the bytes
 * @throws UnusableFile where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  refuseOtherKinds(bytes);
  return decode(bytes, declared);
}

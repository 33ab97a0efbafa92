/** How much of a page is searched for what it declares, in bytes; its head begins well before. */
const headLength = 4096;

const declarations = [
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i,
  /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i,
];

/** Words that stand on every page about disclosure, in both scripts. */
const commonWords = /政府|信息|資訊|公[开開]|年度|[报報]告|申[请請]|工作/g;

/** The encodings of Chinese pages that are not UTF-8; GB 2312 and GBK are parts of GB 18030. */
const chinese = ['gb18030', 'big5'] as const;

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The encoding that a page declares in its head; null where it is silent. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}

/** The bytes as UTF-8; null where they are something else. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The byte order mark of UTF-16, which no other text begins with. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/**
 * The text of Chinese bytes: by the byte order mark; UTF-8 where it is valid, whatever is declared,
 * since browsers save pages in UTF-8 and leave the declaration alone; else as declared, GB 18030 or
 * Big5, the one in which common words are found most, the declared one first.
 *
 * @param declared the encoding that came with the bytes, which goes before what the page itself declares
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  if (hasByteOrderMark(bytes)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return utf8;
  const decoders = [declared, declaredIn(bytes), ...chinese]
    .map((label) => (label === null ? null : decoderFor(label)))
    .filter((decoder) => decoder !== null);
  const read = [...new Map(decoders.map((decoder) => [decoder.encoding, decoder])).values()].map(
    (decoder) => {
      const text = decoder.decode(bytes);
      return { text, words: text.match(commonWords)?.length ?? 0 };
    },
  );
  return read.reduce((best, next) => (next.words > best.words ? next : best)).text;
}

let bytesOfLetters: Map<string, readonly [number, number]> | null = null;

/** Two bytes of GB 18030 for each Han letter, from the decoder's own table. */
function bytesByLetter(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return bytes;
}

/** A text in GB 18030; letters beyond its two-byte part are not known. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes = (bytesOfLetters ??= bytesByLetter());
  return Uint8Array.from([...text].flatMap((letter) => bytes.get(letter) ?? [letter.charCodeAt(0)]));
}

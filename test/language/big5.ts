/** Letters that have a code in Big5, the character set of traditional Chinese. */
function lettersOfBig5(): ReadonlySet<string> {
  const decoder = new TextDecoder('big5');
  const letters = new Set<string>();
  for (let lead = 0xa4; lead <= 0xf9; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) letters.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return letters;
}

const known = lettersOfBig5();

/** Chinese letters of a text, outside its quotations, that traditional text does not know. */
export function simplifiedLetters(text: string): string[] {
  const unquoted = text.replace(/“[^“”]*(?:“[^“”]*”[^“”]*)*(?:”|$)/g, '');
  return [...unquoted].filter(
    (letter) => /\p{Script=Han}/u.test(letter) && letter !== '〇' && !known.has(letter),
  );
}

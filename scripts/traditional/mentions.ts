import { valuePlace, type ChineseText } from './chinese-texts';

const ownTexts = /^(?:src\/(?:ui|marks|language|settings|messages)|entrypoints)\//;

/**
 * What the interface quotes of itself, such as the name of a button: converted, unlike what it quotes of a report.
 *
 * @returns the quoted words, without their marks; none that the statutory form has or that a rule speaks of
 */
export function mentionsIn(texts: readonly ChineseText[]): string[] {
  const ofTheForm = new Set(texts.filter(({ path }) => !ownTexts.test(path)).map(({ text }) => text));
  const quoted = texts
    .filter(({ path }) => ownTexts.test(path))
    .flatMap(({ text }) => [...text.matchAll(/“([^“”]+)”/g)].map(([, words = '']) => words));
  return [...new Set(quoted)].filter(
    (words) => !words.includes(valuePlace) && !/[{}]/.test(words) && !ofTheForm.has(words),
  );
}

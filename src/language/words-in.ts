import type { Language, WrittenLanguage } from './language';
import { traditional } from './traditional';

/**
 * A set of words in a language of the interface: texts, functions that give texts, and objects and lists of both.
 *
 * @param written the set as it is written
 */
export function wordsIn<Words>(written: Readonly<Record<WrittenLanguage, Words>>, language: Language): Words {
  return language === 'zh-TW' ? inTraditional(written['zh-CN']) : written[language];
}

const converted = new WeakMap<object, object>();

function inTraditional<Words>(words: Words): Words;
function inTraditional(words: unknown): unknown {
  if (typeof words === 'string') return traditional(words);
  if (typeof words === 'function') {
    return (...values: unknown[]): unknown => inTraditional(Reflect.apply(words, undefined, values));
  }
  if (typeof words !== 'object' || words === null) return words;
  const known = converted.get(words);
  if (known !== undefined) return known;
  const fresh = Array.isArray(words)
    ? words.map((word: unknown) => inTraditional(word))
    : Object.fromEntries(Object.entries(words).map(([name, word]) => [name, inTraditional<unknown>(word)]));
  converted.set(words, fresh);
  return fresh;
}

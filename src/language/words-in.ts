import type { Language, WrittenLanguage } from './language';
import { traditional } from './traditional';

type Convert = (text: string) => string;

/**
 * A set of words in a language of the interface: texts, functions that give texts, and objects and lists of both.
 * The same set gives the same object each time.
 *
 * @param written the set as it is written
 * @param convert what writes a text in traditional script
 */
export function wordsIn<Words>(
  written: Readonly<Record<WrittenLanguage, Words>>,
  language: Language,
  convert: Convert = traditional,
): Words {
  return language === 'zh-TW' ? converted(written['zh-CN'], convert) : written[language];
}

const known = new WeakMap<Convert, WeakMap<object, object>>();

function remembered(convert: Convert): WeakMap<object, object> {
  const memory = known.get(convert) ?? new WeakMap<object, object>();
  known.set(convert, memory);
  return memory;
}

function converted<Words>(words: Words, convert: Convert): Words;
function converted(words: unknown, convert: Convert): unknown {
  if (typeof words === 'string') return convert(words);
  if (typeof words !== 'function' && (typeof words !== 'object' || words === null)) return words;
  const memory = remembered(convert);
  const fresh = memory.get(words) ?? convertedSet(words, convert);
  memory.set(words, fresh);
  return fresh;
}

function convertedSet(words: object, convert: Convert): object {
  if (typeof words === 'function') {
    return (...values: unknown[]): unknown =>
      converted<unknown>(Reflect.apply(words, undefined, values), convert);
  }
  if (Array.isArray(words)) return words.map((word: unknown) => converted(word, convert));
  if (Object.getPrototypeOf(words) !== Object.prototype) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, converted<unknown>(word, convert)]),
  );
}

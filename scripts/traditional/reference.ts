import { ConverterFactory, Trie, type DictGroup } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset';
import { taiwanTerms } from '../../src/language/taiwan-terms';

const terms = taiwanTerms.map(([simplified, traditional]): [string, string] => [simplified, traditional]);

function groupsOf(preset: Record<string, readonly DictGroup[]>, name: string): readonly DictGroup[] {
  const groups = preset[name];
  if (groups === undefined) throw new Error(`OpenCC has no dictionaries for ${name}`);
  return groups;
}

/** Our terms before OpenCC's words and letters; of equal words the first counts. */
const simplifiedToTraditional: DictGroup = [terms, ...groupsOf(from, 'cn').flat()];

/** A text in traditional script by OpenCC's whole dictionaries and our terms; quotations are not known here. */
export const convertAll = ConverterFactory([simplifiedToTraditional], groupsOf(to, 'tw'));

const words = new Trie();
words.loadDictGroup(simplifiedToTraditional);

/** The words and single letters that are converted each as one. */
export function segments(text: string): string[] {
  return words.segment(text);
}

/** The parts of a text outside quotations, each with the mark ” that it may begin with. */
function outside(text: string): { readonly part: string; readonly isQuoted: boolean }[] {
  const parts: { part: string; isQuoted: boolean }[] = [];
  let depth = 0;
  let start = 0;
  const end = (index: number, isQuoted: boolean): void => {
    if (index > start) parts.push({ part: text.slice(start, index), isQuoted });
    start = index;
  };
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '“') {
      if (depth === 0) end(index, false);
      depth += 1;
    } else if (text[index] === '”' && depth > 0) {
      depth -= 1;
      if (depth === 0) end(index, true);
    }
  }
  end(text.length, depth > 0);
  return parts;
}

/** The parts of a text that are converted: those outside quotations. */
export function convertedParts(text: string): string[] {
  return outside(text).flatMap(({ part, isQuoted }) => (isQuoted ? [] : [part]));
}

/**
 * A text in traditional script by the whole dictionaries: what `traditional` has to make of it.
 *
 * @param mentions quoted words, without their marks, that are converted although they are quoted
 */
export function referenceTraditional(text: string, mentions: readonly string[]): string {
  return outside(text)
    .map(({ part, isQuoted }) => (isQuoted && !mentions.includes(part.slice(1)) ? part : convertAll(part)))
    .join('');
}

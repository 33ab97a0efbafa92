import { Converter } from 'opencc-js';
import { allSheets, cellsIn, sources, type Draft } from '../draft';
import type { Oddity } from '../oddity';
import type { Random } from '../random';

/** Changes every line and every cell of the page. */
function rewrite(draft: Draft, write: (text: string) => string): void {
  for (const block of draft.blocks) if (block.kind === 'line') block.text = write(block.text);
  for (const cell of cellsIn(allSheets(draft))) cell.text = write(cell.text);
}

function lettered(name: string, write: (text: string, random: Random) => string): Oddity {
  return {
    name,
    stage: 'letters',
    sources,
    befall: (draft, random) => rewrite(draft, (text) => write(text, random)),
  };
}

const toTraditional = Converter({ from: 'cn', to: 't' });
const pinyin: Readonly<Record<string, string>> = {
  发: 'fā',
  公: 'gōng',
  开: 'kāi',
  请: 'qǐng',
  行: 'xíng',
  规: 'guī',
  处: 'chǔ',
  结: 'jié',
  计: 'jì',
  现: 'xiàn',
  经: 'jīng',
};
const radicals: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  行: '⾏',
  文: '⽂',
  人: '⼈',
  自: '⾃',
  大: '⼤',
  方: '⽅',
  用: '⽤',
  工: '⼯',
  生: '⽣',
  立: '⽴',
  高: '⾼',
};
const zeroWidth = ['\u200b', '\u200c', '\ufeff', '\u2060'];

/** Puts something behind letters here and there. */
const behind = (text: string, random: Random, share: number, put: (letter: string) => string): string =>
  text.replace(/\S/gu, (letter) => letter + (random.chance(share) ? put(letter) : ''));

export const letterOddities: readonly Oddity[] = [
  lettered('traditional script', toTraditional),
  lettered('stray pinyin in brackets', (text, random) =>
    behind(text, random, 0.5, (letter) => (pinyin[letter] === undefined ? '' : `(${pinyin[letter]})`)),
  ),
  lettered('Kangxi radicals', (text) => [...text].map((letter) => radicals[letter] ?? letter).join('')),
  lettered('zero-width characters', (text, random) =>
    behind(text, random, 0.1, () => random.pick(zeroWidth)),
  ),
];

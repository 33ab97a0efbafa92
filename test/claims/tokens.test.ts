import { describe, expect, test } from 'vitest';
import { legible } from '../../src/claims/legible';
import { dictionaryWith, generalWords, wordAt } from '../../src/claims/lexicon/dictionary';
import { ownWords } from '../../src/claims/own-words';
import { phrasesOf } from '../../src/claims/phrases';
import { tokensOf, type Token } from '../../src/claims/tokens';

const dictionary = dictionaryWith(ownWords({ organization: '青禾县人民政府' }));
const read = (text: string): Token[] => tokensOf(legible(text).letters, dictionary, 2024);

const nameOf = (token: Token): string => {
  if (token.kind === 'mark') return token.mark;
  if (token.kind === 'word') return token.meaning;
  return `${String(token.value)}${token.kind === 'percent' ? '%' : (token.unit ?? '')}`;
};

describe('tokensOf', () => {
  test.each([
    [
      '收到政府信息公开申请12件，办结率100%',
      ['receive', 'application', '12件', ',', 'conclude', 'filler', '100%'],
    ],
    ['（二）2023年', ['#', 'year']],
    ['一是收到', ['#', 'receive']],
    ['《条例》第12件', ['filler', 'unknown', '12件']],
    ['三类内部事务信息2件', ['deniedInternalAffairs', '2件']],
    ['2类案件', ['filler', 'cases']],
    ['我县与全市', ['self', 'and', 'otherBody']],
    ['约12件', ['12件']],
    ['《收到', ['unknown', 'receive']],
  ])('%s', (text, names) => {
    expect(read(text).map(nameOf)).toEqual(names);
  });

  test('tokens cover every letter', () => {
    const { letters } = legible('２０２４年，《甲》收到（含上年）约12余件；占33.9%。其中：①乙，2月');
    const tokens = tokensOf(letters, dictionary, null);
    expect(tokens.map(({ start, end }) => letters.slice(start, end)).join('')).toBe(letters);
  });

  test('years are told by their distance from that of the report', () => {
    const yearsIn = (text: string, year: number | null): (number | null)[] =>
      tokensOf(text, dictionary, year).flatMap((token) => (token.kind === 'word' ? [token.years] : []));
    expect(yearsIn('2023年', 2024)).toEqual([-1]);
    expect(yearsIn('下年度', 2024)).toEqual([1]);
    expect(yearsIn('2023年', null)).toEqual([null]);
  });
});

describe('dictionary', () => {
  test('no word has two meanings', () => {
    const letters = generalWords.map((word) => word.letters);
    expect(letters.filter((word, index) => letters.indexOf(word) !== index)).toEqual([]);
  });

  test('words stand there as a text is read', () => {
    for (const word of generalWords) expect(legible(word.letters).letters).toBe(word.letters);
  });

  test('the longest word counts, and the own one before an equal one', () => {
    expect(wordAt(dictionary, '不予公开', 0)?.meaning).toBe('denied');
    const own = dictionaryWith([{ letters: '收到', meaning: 'self' }]);
    expect(wordAt(own, '收到', 0)?.meaning).toBe('self');
    expect(wordAt(own, '收取申请', 0)?.meaning).toBe('receive');
    expect(wordAt(own, '甲', 0)).toBeNull();
  });
});

describe('phrasesOf', () => {
  const phrases = (text: string): string[] =>
    phrasesOf(read(text)).map(({ before, figure, behind, marks }) =>
      [marks.join(''), before.map(nameOf), figure === null ? [] : nameOf(figure), behind.map(nameOf)]
        .flat()
        .join(' '),
    );

  test.each([
    ['收到3件，办结2件', [' receive 3件', ', conclude 2件']],
    ['行政复议、行政诉讼3件', [' review suit 3件']],
    ['予以公开3件、不予公开2件', [' granted 3件', '、 denied 2件']],
    ['收到3件申请办结2件', [' receive 3件 bareApplication', ' conclude 2件']],
    ['收到3件（含2件）', [' receive 3件', '( including 2件', ')']],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });
});

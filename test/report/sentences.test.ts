import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/report/sentences';

const read = (text: string) => sentencesOf({ number: 3, text });

test('full stops and line ends part sentences, semicolons and colons do not', () => {
  const text = '收到申请3件；办结3件。\n（一）其他：无！ 结转0件';
  expect(read(text).map((sentence) => sentence.text)).toEqual([
    '收到申请3件；办结3件',
    '（一）其他：无',
    '结转0件',
  ]);
});

test('a sentence is where it is said to be', () => {
  const text = '  甲。\n\n 乙\u3000。丙';
  for (const sentence of read(text)) {
    expect(text.slice(sentence.passage.start, sentence.passage.end)).toBe(sentence.text);
    expect(sentence.passage).toMatchObject({ section: 3, part: 'text' });
  }
});

test('nothing has no sentences', () => {
  expect(read(' \n。。')).toEqual([]);
});

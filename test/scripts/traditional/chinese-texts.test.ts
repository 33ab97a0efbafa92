import { expect, test } from 'vitest';
import { chineseTexts, chineseTextsIn } from '../../../scripts/traditional/chinese-texts';

const textsOf = (source: string, path = 'src/a.tsx'): string[] =>
  chineseTextsIn(path, source).map(({ text }) => text);

test('strings, templates with their values, attributes and words between tags are texts', () => {
  expect(textsOf("const a = ['错误', `提示`];")).toEqual(['错误', '提示']);
  expect(textsOf('const a = (n: number) => `共 ${n} 处${`待${n}`}问题`;')).toEqual([
    '共 \uFFFC 处\uFFFC问题',
    '待\uFFFC',
  ]);
  expect(textsOf('const a = <p title="标题">正文{1}</p>;')).toEqual(['标题', '正文']);
  expect(textsOf("const a = '\\u9519误\\n';")).toEqual(['错误\n']);
});

test('comments, patterns and texts in other letters are none', () => {
  expect(textsOf("/* 注释 */ const 变量 = /错误/; // 注释\nconst b = 'Error';")).toEqual([]);
});

test('patterns in strings are none where rules are, elsewhere they may be Markdown', () => {
  const patterns = "const a = ['(?:错|误)', '错误|提示', '[错误]+', '错\\\\d', '错{0,3}'];";
  expect(textsOf(patterns, 'src/rules/title-year.ts')).toEqual([]);
  expect(textsOf("const a = ['错误（提示）'];", 'src/rules/title-year.ts')).toEqual(['错误（提示）']);
  expect(textsOf("const a = ['| 错误 | 提示 |', '[错误](#a)'];", 'src/export/findings.ts')).toHaveLength(2);
});

test('a place for a value that has a name is part of a text', () => {
  expect(textsOf("const a = '{table}有 {count} 处';")).toEqual(['{table}有 {count} 处']);
});

test('vocabulary for reading and what is generated are left out', () => {
  const paths = new Set(chineseTexts().map(({ path }) => path));
  expect(paths).toContain('src/report/refusal.ts');
  expect(paths).toContain('src/ui/wordings/zh-cn.ts');
  expect(
    [...paths].filter((path) => /^src\/(?:claims|letters)\/|traditional-words|taiwan-terms/.test(path)),
  ).toEqual([]);
});

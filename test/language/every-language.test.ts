import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../scripts/rule-pages/documents';
import { textIn } from '../../src/language/text-in';
import { catalogue } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/run-rules';
import { wordingsOf } from '../../src/ui/wordings/wordings-of';
import { buildReport } from '../rules/report-builder';
import { parseRulePage } from '../rules/rule-page';
import { simplifiedLetters } from './big5';

/** Texts of a set of words, without those that take values. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

describe('in traditional script', () => {
  test('the interface has no simplified letter', () => {
    const texts = textsOf(wordingsOf('zh-TW'));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => simplifiedLetters(text).length > 0)).toEqual([]);
  });

  test('is what a rule says of a report, with its figures, but for the words of the report', () => {
    const said = catalogue.flatMap((rule) =>
      parseRulePage(readDocument(rule.id, 'en'))
        .examples('Fails')
        .flatMap((example) => runRules(buildReport(example), [rule]).findings)
        .flatMap(({ title, message, basis }) => [
          textIn(title, 'zh-TW'),
          textIn(message, 'zh-TW'),
          textIn(basis, 'zh-TW'),
        ]),
    );
    expect(said.length).toBeGreaterThan(catalogue.length);
    expect(said.filter((text) => simplifiedLetters(text).length > 0)).toEqual([]);
  });

  test('are names, bases and reasons of the rules', () => {
    const texts = catalogue.flatMap(({ name, basis }) => [textIn(name, 'zh-TW'), textIn(basis, 'zh-TW')]);
    expect(texts.filter((text) => simplifiedLetters(text).length > 0)).toEqual([]);
  });
});

/** What a text in English may say in Chinese: numbers of documents and what is quoted of the printed form. */
const chineseInEnglish = [
  /“[^“”]*”/g,
  /国办\p{Script=Han}*函〔\d{4}〕\d+号/gu,
  /\(规章\)/g,
  /[一六]、/g,
  /\b元|万元/g,
  /: 元 may/g,
  /简体中文|繁體中文|中文/g,
];

interface WrittenText {
  readonly path: string;
  readonly text: string;
}

/** The English texts in the sources: what stands under `en`, and the files of English words. */
function englishTexts(): WrittenText[] {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return paths.flatMap((name) => {
    const path = `src/${name}`;
    const isEnglishFile = /[/-]en\.ts$/.test(path);
    const texts: WrittenText[] = [];
    const visit = (node: ts.Node, isEnglish: boolean): void => {
      const inEnglish =
        isEnglish || (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'en');
      if (
        inEnglish &&
        (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      ) {
        texts.push({ path, text: node.text });
      }
      ts.forEachChild(node, (child) => visit(child, inEnglish));
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest), isEnglishFile);
    return texts;
  });
}

test('English texts have no Chinese letter but in what they quote', () => {
  const texts = englishTexts();
  expect(texts.length).toBeGreaterThan(400);
  const strange = texts.filter(({ text }) => {
    const rest = chineseInEnglish.reduce((remaining, allowed) => remaining.replace(allowed, ''), text);
    return /\p{Script=Han}/u.test(rest);
  });
  expect(strange).toEqual([]);
});

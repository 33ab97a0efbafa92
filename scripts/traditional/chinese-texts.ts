import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What takes the place of a value in a template: no letter, and in no dictionary. */
export const valuePlace = '\uFFFC';

/** A text with Chinese letters in the product's source, each value of a template as `valuePlace`. */
export interface ChineseText {
  /** The file's path from the repository's root. */
  readonly path: string;
  readonly text: string;
}

const sourceFolders = ['src', 'entrypoints'];

/** Folders and files that hold what is looked for in a page, or what is generated, and nothing that is shown. */
const notShown =
  /^src\/(?:claims|letters|table|cli)\/|^src\/report\/(?!refusal)|^src\/language\/(?:traditional-words|taiwan-terms)\.ts$|default-suspicious-words|sample-report/;

/** A pattern to look for in a page, held in a string of a rule. */
const pattern = /\(\?|[|\\]|\[[^\]]*\]|\{\d/;

/** Paths of the product's sources, in the same order on every machine. */
function sourcePaths(): string[] {
  return sourceFolders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !notShown.test(path))
    .sort();
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => valuePlace + literal.text).join('');
}

/** The texts with Chinese letters in one source, in their order; comments, and patterns of rules, are none. */
export function chineseTextsIn(path: string, source: string): ChineseText[] {
  const found: ChineseText[] = [];
  const isRule = path.startsWith('src/rules/');
  function visit(node: ts.Node): void {
    const text = textOf(node);
    if (text !== null && /\p{Script=Han}/u.test(text) && !(isRule && pattern.test(text)))
      found.push({ path, text });
    ts.forEachChild(node, visit);
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return found;
}

/** Every text with Chinese letters that the product may show, found in its sources. */
export function chineseTexts(): ChineseText[] {
  return sourcePaths().flatMap((path) => chineseTextsIn(path, readFileSync(path, 'utf8')));
}

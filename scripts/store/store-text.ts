import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The texts for the stores in one language. */
export interface StoreText {
  /** Such as `zh-CN`. */
  readonly language: string;
  /** What stands under a heading of the second rank, without it; empty where there is no such heading. */
  readonly section: (heading: string) => string;
  /** What stands under each heading of the third rank within a section, in their order. */
  readonly parts: (heading: string) => ReadonlyMap<string, string>;
}

/**
 * Text by the headings of one rank. Headings may have `\*`, which Markdown asks for, for `*`.
 *
 * @param marks the rank: `##` or `###`
 */
function byHeading(text: string, marks: string): ReadonlyMap<string, string> {
  const pieces = `\n${text}`.split(`\n${marks} `).slice(1);
  return new Map(
    pieces.map((piece) => {
      const [heading = '', ...lines] = piece.split('\n');
      return [heading.replaceAll('\\*', '*').trim(), lines.join('\n').trim()];
    }),
  );
}

/**
 * @param language such as `zh-CN`
 * @param markdown a document of `store/texts`
 */
function storeText(language: string, markdown: string): StoreText {
  const sections = byHeading(markdown, '##');
  const section = (heading: string): string => sections.get(heading) ?? '';
  return { language, section, parts: (heading) => byHeading(section(heading), '###') };
}

/**
 * @param root the repository's root, absolute
 * @returns the texts in every language that `store/texts` has, by the names of its files
 */
export function storeTexts(root: string): StoreText[] {
  const folder = join(root, 'store/texts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return files.sort().map((name) => storeText(name.slice(0, -3), readFileSync(join(folder, name), 'utf8')));
}

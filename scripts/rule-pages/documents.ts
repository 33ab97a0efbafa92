import { readFileSync } from 'node:fs';
import type { WrittenLanguage } from '../../src/language/language';

/** The folder of the documents, from the repository's root. */
export const documentFolder = 'docs/rules';

/** The file name of a document in that language: `missing-row.md`, `missing-row.zh-CN.md`. */
export function documentName(name: string, language: WrittenLanguage): string {
  return language === 'en' ? `${name}.md` : `${name}.${language}.md`;
}

/**
 * The document of a rule, or the overview under the name `README`.
 *
 * @throws Error where there is none
 */
export function readDocument(name: string, language: WrittenLanguage): string {
  return readFileSync(`${documentFolder}/${documentName(name, language)}`, 'utf8');
}

import { readFileSync } from 'node:fs';
import { writtenLanguageOf, type Language, type WrittenLanguage } from '../../src/language/language';
import { traditionalDocument } from './traditional-pages';

/** The folder of the documents, from the repository's root. */
export const documentFolder = 'docs/rules';

/** The file name of a document in that language: `missing-row.md`, `missing-row.zh-CN.md`. */
export function documentName(name: string, language: WrittenLanguage): string {
  return language === 'en' ? `${name}.md` : `${name}.${language}.md`;
}

/**
 * The document of a rule, or the overview under the name `README`; in traditional script it is the simplified one
 * converted.
 *
 * @throws Error where there is none
 */
export function readDocument(name: string, language: Language): string {
  const path = `${documentFolder}/${documentName(name, writtenLanguageOf(language))}`;
  const document = readFileSync(path, 'utf8');
  return language === 'zh-TW' ? traditionalDocument(document) : document;
}

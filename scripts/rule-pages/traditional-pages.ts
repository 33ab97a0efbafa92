import type { Language, Localized } from '../../src/language/language';
import { severities, severityWords } from '../../src/language/severity';
import { referenceTraditional } from '../traditional/reference';

/** Names of severities, which the pages quote as those of the interface. */
const mentions = severities.map((severity) => severityWords[severity]['zh-CN']);

/**
 * A text of the handbook in traditional script, by OpenCC's whole dictionaries: the pages are built, and hold more
 * than the interface. What they quote from reports and forms is left as it is.
 */
export function traditionalText(text: string): string {
  return referenceTraditional(text, mentions);
}

/** A text in the language of a page. */
export function pageText(text: Localized, language: Language): string {
  return language === 'zh-TW' ? traditionalText(text['zh-CN']) : text[language];
}

/** A document in traditional script, without its code and the targets of its links. */
export function traditionalDocument(markdown: string): string {
  return markdown
    .split(/(^```[^]*?^```$|`[^`\n]+`|\]\([^)\s]+\))/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .split(/(\n{2,})/)
            .map(traditionalText)
            .join(''),
    )
    .join('');
}

import type { RefusedResult } from '../check/check-result';
import { fill } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { dayOfCheck } from './day-of-check';
import { letterWords } from './letter-words';
import { inOfficialStyle } from './official-style';
import { oneLine } from './one-line';

const words = {
  files: { 'zh-CN': '附件：{files}', en: 'Files: {files}' },
  separator: { 'zh-CN': '；', en: '; ' },
} as const satisfies Record<string, Localized>;

/**
 * Why a page was not checked, for the notes of whoever goes through many: the page's title, the reason, its files,
 * address and day, a line each.
 */
export function refusalNoteOf(
  { source, reason, attachments = [] }: RefusedResult,
  language: Language,
): string {
  const say = (template: Localized, values: Readonly<Record<string, string | Localized>>) =>
    fill(textIn(template, language), values, language);
  const day = inOfficialStyle(dayOfCheck(source));
  const isOnline = /^https?:\/\//.test(source.url);
  const files = attachments.map(({ name }) => oneLine(name)).join(textIn(words.separator, language));
  return [
    oneLine(source.title),
    textIn(inOfficialStyle(reason.text), language),
    ...(files === '' ? [] : [say(words.files, { files })]),
    isOnline
      ? say(letterWords.source, { address: oneLine(source.url), day })
      : say(letterWords.sourceWithoutAddress, { day }),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

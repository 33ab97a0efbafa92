import { squeeze } from '../letters/plain';
import { countParts, matchesIn, plainWordsOf } from './plain-words';
import { bothForms, defineRule, verdictOn, type Found, type Quote } from './rule';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds every word of a list; of words that begin at the same letter the longest. Null without words. */
function patternOf(words: readonly string[]): RegExp | null {
  const plain = words.map(squeeze).filter((word) => word !== '');
  const longestFirst = plain.toSorted((one, other) => other.length - one.length);
  return plain.length === 0 ? null : new RegExp(longestFirst.map(escaped).join('|'), 'giu');
}

export const suspiciousWords = defineRule({
  id: 'suspicious-words',
  name: { 'zh-CN': '可疑词语', en: 'words of another kind' },
  group: 'structure',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '年报正文不应出现博彩、色情、镜像网站等词语；多因网页被篡改，或复制他站内容时带入。词语清单可在选项中修改',
    en: 'Names of gambling, pornography or mirror sites have no place in a report; mostly the page was tampered with, or the text was copied from a site that was. The list can be changed in the options',
  },
  wordings: {
    found: {
      title: { 'zh-CN': '正文中有可疑词语“{word}”', en: 'The text contains “{word}”' },
      message: {
        'zh-CN':
          '正文中出现“{word}”{count} 处，与年报无关。请核对该处文字，并请技术人员检查网页是否被篡改、所复制的来源是否可靠',
        en: '“{word}” occurs in the text ({count}×) and has nothing to do with a report. Check the words, and have the page checked for tampering and the source of the text for reliability',
      },
    },
  },
  check(report, { settings }) {
    const pattern = patternOf(settings.suspiciousWords);
    if (pattern === null) return { kind: 'notApplicable' };
    const words = plainWordsOf(report);
    const quotes = new Map<string, Quote[]>();
    for (const { match, quote } of words.flatMap((each) => matchesIn(each, pattern))) {
      const word = match[0].toLowerCase();
      quotes.set(word, [...(quotes.get(word) ?? []), quote]);
    }
    const found = [...quotes.values()].flatMap(([quote, ...others]): Found<'found'>[] =>
      quote === undefined
        ? []
        : [
            {
              wording: 'found',
              values: { word: quote.text, count: 1 + others.length },
              cells: [],
              expected: null,
              actual: null,
              quote,
            },
          ],
    );
    return verdictOn(countParts(report), found, { 'zh-CN': '没有读到正文', en: 'No text was read' });
  },
});

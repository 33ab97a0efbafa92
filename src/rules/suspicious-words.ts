import { squeeze } from '../letters/plain';
import { rememberByObject } from '../letters/remember';
import { firstFindings } from './most-findings';
import { countParts, matchesIn, plainWordsOf, type PlainWords } from './plain-words';
import { bothForms, defineRule, verdictOn, type Found, type Quote } from './rule';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A hall or a shop may be called 皇冠体育馆; the name of a site ends with 体育. */
const bounded = (word: string): string =>
  escaped(word) + (word.endsWith('体育') ? '(?!馆|场|中心|公园|用品|局)' : '');

/** What an authority does about gambling and forgery, in words beside theirs. */
const fought = /打击|查处|查办|整治|治理|侦破|破获|取缔|清理|严禁|防范|赌博案/;

/** So many letters on either side of a word stand beside it. */
const beside = 20;

/** Finds every word of a list; of words that begin at the same letter the longest. Null without words. */
const patternOf = rememberByObject((words: readonly string[]): RegExp | null => {
  const plain = words.map(squeeze).filter((word) => word !== '');
  const longestFirst = [...plain].sort((one, other) => other.length - one.length);
  return plain.length === 0 ? null : new RegExp(longestFirst.map(bounded).join('|'), 'giu');
});

function suspiciousIn(words: PlainWords, pattern: RegExp): ReturnType<typeof matchesIn> {
  return matchesIn(words, pattern).filter(({ match: { 0: word, index = 0 } }) => {
    const around = words.letters.slice(Math.max(0, index - beside), index + word.length + beside);
    return !fought.test(around);
  });
}

export const suspiciousWords = defineRule({
  id: 'suspicious-words',
  name: { 'zh-CN': '可疑词语', en: 'words of another kind' },
  group: 'structure',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '年报正文不应出现博彩、色情、镜像网站等词语；多因网页被篡改，或复制他站内容时带入。词语清单可在设置中修改',
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
    for (const { match, quote } of words.flatMap((each) => suspiciousIn(each, pattern))) {
      const word = match[0].toLowerCase();
      const known = quotes.get(word);
      if (known === undefined) quotes.set(word, [quote]);
      else known.push(quote);
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
    return verdictOn(countParts(report), firstFindings(found), {
      'zh-CN': '没有读到正文',
      en: 'No text was read',
    });
  },
});

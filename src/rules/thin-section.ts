import { squeeze } from '../letters/plain';
import type { Section } from '../report/schema/report';
import { isBody } from '../report/title';
import { headingQuote, sectionName, sectionOf } from './section-naming';
import { bothForms, defineRule, verdictOn, type Found, type Quote } from './rule';

type Name = 'empty' | 'short' | 'noProblems' | 'noImprovements';

/** With fewer letters section 五 says next to nothing. */
const leastLetters = 20;

/** With these words begins what stands below a report on its page. */
const footer =
  /^(?:附件|相关附件|关联稿件|相关(?:文档|链接|信息)|扫一扫|分享|打印|关闭|【|上一[篇条]|下一[篇条]|版权所有|主办|承办|责任编辑|信息来源|来源|编辑|网站标识码|网站地图|联系我们|关于我们|您访问的链接|返回|首页|copyright)|icp备|公网安备/i;

const date = /^(?:20\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年.{1,3}月.{1,3}日$/;

const nothing = /^(?:无|没有|暂无|略|不涉及)?$/;

/** With so many letters in two sentences section 五 says enough, whatever its words. */
const enoughLetters = 60;

const problems =
  /问题|不(?!断|仅|但|折|懈|动产|予)|差距|短板|弱项|欠|缺|匮乏|有待|亟待|尚未|尚需|仍需|还需|需(?:要)?(?:进一步)?(?:加强|提高|改进|提升|完善|强化)|滞后|单一|困难|空间|盲区|停留在|(?<![减至缩降])[低少差慢窄薄弱]/;

const steps =
  '改进|整改|加强|加大|加快|完善|提升|提高|强化|增强|优化|推进|推动|健全|落实|规范|拓宽|拓展|扩大|丰富|充实|深化|细化|夯实|压实|严格|创新|畅通|建立|明确|配备|聚焦|解决|实施|探索';

/** Words of a problem that sound like an improvement. */
const stillToDo = new RegExp(
  `(?:有待|亟待|仍需|尚需|还需|需要?|不够?|未能?|缺乏)(?:进一步)?(?:${steps})|(?:${steps}|进步)的?空间`,
  'g',
);

const improvements = new RegExp(`${steps}|下一?步|今后|措施|将|拟|计划|打算|组织|开展|做好|狠抓`);

/** The own lines of a section, without signature, date and what stands below the report. */
function ownLines({ text }: Section): string {
  const lines = text.split('\n').map(squeeze);
  const end = lines.findIndex((line) => footer.test(line));
  const own = lines.slice(0, end < 0 ? undefined : end).filter((line) => !isBody(line) && !date.test(line));
  return own.join('\n');
}

const lettersIn = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const ownWords = (section: Section): string => lettersIn(ownLines(section));

/** Whether a section is long enough to tell both in words that are none of the known ones. */
function isDetailed(section: Section): boolean {
  const sentences = ownLines(section)
    .split(/[。;!?\n]/)
    .filter((sentence) => lettersIn(sentence) !== '');
  return sentences.length >= 2 && ownWords(section).length >= enoughLetters;
}

/** The text of a section where it is a line, else its heading. */
function quoteOf(section: Section): Quote {
  const text = section.text.trim();
  if (text === '' || text.includes('\n')) return headingQuote(section);
  const start = section.text.indexOf(text);
  return { text, passage: { section: section.number, part: 'text', start, end: start + text.length } };
}

function lackingIn(words: string): Name[] {
  const isWithoutProblems = !problems.test(words);
  const isWithoutImprovements = !improvements.test(words.replace(stillToDo, ''));
  return [
    ...(isWithoutProblems ? (['noProblems'] as const) : []),
    ...(isWithoutImprovements ? (['noImprovements'] as const) : []),
  ];
}

/** What is thin about a section: of section 六 only whether it is empty. */
function thinnessOf(section: Section): Name[] {
  const words = ownWords(section);
  if (section.number === 6) return words === '' ? ['empty'] : [];
  if (nothing.test(words)) return ['empty'];
  if (words.length < leastLetters) return ['short'];
  return isDetailed(section) ? [] : lackingIn(words);
}

export const thinSection = defineRule<Name>({
  id: 'thin-section',
  name: { 'zh-CN': '内容单薄的部分', en: 'thin sections' },
  group: 'structure',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '《政府信息公开条例》第五十条：年报应当包括政府信息公开工作存在的主要问题及改进情况、其他需要报告的事项',
    en: 'Article 50 of the Regulations: a report covers the main problems and how they are dealt with, and other matters to be reported',
  },
  wordings: {
    empty: {
      title: { 'zh-CN': '“{section}”没有内容', en: 'Nothing in {section}' },
      message: {
        'zh-CN': '“{section}”没有实际内容。请核对并补充；确实没有的，请如实说明',
        en: 'There is nothing in {section}. Check and complete it; where there is nothing to report, say so',
      },
    },
    short: {
      title: { 'zh-CN': '“{section}”过于简略', en: 'Too little in {section}' },
      message: {
        'zh-CN': '“{section}”只有 {count} 个字。请核对，写明存在的主要问题和改进情况',
        en: '{section} has only {count} letters. Check it, and tell the main problems and what is done about them',
      },
    },
    noProblems: {
      title: { 'zh-CN': '“{section}”没有写问题', en: 'No problems in {section}' },
      message: {
        'zh-CN': '“{section}”没有看到存在的问题。请核对并补充',
        en: 'No problem was found in {section}. Check and complete it',
      },
    },
    noImprovements: {
      title: { 'zh-CN': '“{section}”没有写改进', en: 'No improvements in {section}' },
      message: {
        'zh-CN': '“{section}”没有看到改进情况或措施。请核对并补充',
        en: 'No improvement was found in {section}. Check and complete it',
      },
    },
  },
  check(report) {
    const sections = [5, 6].flatMap((number) => sectionOf(report, number) ?? []);
    const found = sections.flatMap((section) =>
      thinnessOf(section).map((wording): Found<Name> => ({
        wording,
        values: { section: sectionName(section.number), count: ownWords(section).length },
        cells: [],
        expected: null,
        actual: null,
        quote: quoteOf(section),
      })),
    );
    return verdictOn(sections.length, found, {
      'zh-CN': '没有认出第五、第六部分',
      en: 'Neither section 5 nor section 6 was recognised',
    });
  },
});

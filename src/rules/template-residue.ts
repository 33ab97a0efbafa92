import { firstFindings } from './most-findings';
import { countParts, matchesIn, plainWordsOf, type PlainWords } from './plain-words';
import { bothForms, defineRule, verdictOn, type Found, type Quote } from './rule';

type Name = 'note' | 'year' | 'name' | 'blank';

/** What the form or a model says to the one who fills it in. */
const note =
  /\(文字(?:描述|表述|说明)\)|\((?:要|须|应)?(?:数据准确|要素齐全)[^()]{0,12}\)|\((?:请|此处|在此)(?:填写|填报|描述|插入|简述|说明|根据)[^()]*\)|\((?:不少于|不超过)\d+字[^()]*\)|\(如?(?:没有|无)[^()]{0,8}(?:请|可|则)?(?:填写?|写)[^()]{0,10}\)/g;

/** The same without brackets of its own: a sentence may speak of it. */
const bareNote = /(?:该|此|本)部分(?:内容)?(?:以|用|采用)表格形式(?:报告|填报|公开|呈现)?/g;

const year = /(?<![\d.])20(?:[xX×]{1,2}|\d[xX×])年度?/g;

const name =
  /[(\[【<](?:本)?(?:单位|机关|部门)(?:名称|全称)[)\]】>]|本单位名称(?=20[\dxX×]|[xX×]{2}|年度?政府信息公开|政府信息公开)/g;

/** Letters that stand for a name or number; beside other letters and digits they belong to a word or a mask. */
const blank =
  /(?<![A-Za-z×0-9./@_-])(?:[xX×]{2,}(?![A-Za-z×0-9./@_-])|[xX×](?=[年月日件条次份篇期]))\p{Script=Han}?/gu;

const surname =
  /[张王李赵刘陈杨黄周吴徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾夏韦邹孟熊秦邱江尹薛闫段雷侯龙陶黎贺顾毛郝龚邵钱严某]$/;

/** Behind 工程 or 过程, whose last letter is a surname, a number was left out. */
const beforeUnit = /[件条份篇]$/;

/** So many letters around a place are looked at. */
const farthest = 100;

/**
 * Whether letters are left out on purpose: in the number of a case or document, after a surname, as
 * an example in quotation marks.
 */
function isDeliberate(letters: string, start: number, end: number): boolean {
  const before = letters.slice(Math.max(0, start - farthest), start);
  const behind = letters.slice(end, end + farthest);
  const isOfNumber =
    /^[^,。;、]{0,12}号/.test(letters.slice(start, end) + behind) ||
    /[〔(\[【]$/.test(before) ||
    /^[〕\]】]/.test(behind);
  const isQuoted = /[“"《][^”"》]*$/.test(before) && /^[^“"《]*[”"》]/.test(behind);
  return isOfNumber || isQuoted || (surname.test(before) && !beforeUnit.test(letters.slice(start, end)));
}

/** Whether words stand in a heading or the title, or are all of a bracket or a sentence. */
function standsAlone(
  { letters }: PlainWords,
  { match, quote }: ReturnType<typeof matchesIn>[number],
): boolean {
  if (quote.passage?.part !== 'text') return true;
  const start = match.index ?? 0;
  const before = letters.slice(Math.max(0, start - farthest), start);
  const behind = letters.slice(start + match[0].length).slice(0, farthest);
  return /(?:^|\()[^\p{L}\p{N}]*$/u.test(before) && /^[^\p{L}\p{N}]*(?:$|\))/u.test(behind);
}

function residueIn(words: PlainWords): { wording: Name; quote: Quote }[] {
  const notes = (
    [
      ['note', note],
      ['year', year],
      ['name', name],
    ] as const
  ).flatMap(([wording, pattern]) => matchesIn(words, pattern).map(({ quote }) => ({ wording, quote })));
  const blanks = matchesIn(words, blank).filter(
    ({ match }) => !isDeliberate(words.letters, match.index ?? 0, (match.index ?? 0) + match[0].length),
  );
  const bareNotes = matchesIn(words, bareNote).filter((place) => standsAlone(words, place));
  return [
    ...bareNotes.map(({ quote }) => ({ wording: 'note' as const, quote })),
    ...notes,
    ...blanks.map(({ quote }) => ({ wording: 'blank' as const, quote })),
  ];
}

const found = (wording: Name, quote: Quote, count: number): Found<Name> => ({
  wording,
  values: { text: quote.text, count },
  cells: [],
  expected: null,
  actual: null,
  quote,
  ...(wording === 'blank' && { severity: 'warning' as const }),
});

export const templateResidue = defineRule<Name>({
  id: 'template-residue',
  name: { 'zh-CN': '模板残留', en: 'left over from a template' },
  group: 'structure',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式中的填写说明和占位文字应在填报时删去或替换',
    en: 'Instructions and placeholders of the form are to be removed or replaced when it is filled in',
  },
  wordings: {
    note: {
      title: { 'zh-CN': '填写说明没有删去', en: 'An instruction was left in' },
      message: {
        'zh-CN': '“{text}”是格式或模板中的填写说明，不是报告内容。请删去',
        en: '“{text}” is an instruction of the form or a template and no part of the report. Remove it',
      },
    },
    year: {
      title: { 'zh-CN': '年份没有填写', en: 'A year was not filled in' },
      message: {
        'zh-CN': '“{text}”是模板中的占位文字。请改为实际年份',
        en: '“{text}” is a placeholder of a template. Put in the year',
      },
    },
    name: {
      title: { 'zh-CN': '单位名称没有填写', en: 'The name of the body was not filled in' },
      message: {
        'zh-CN': '“{text}”是模板中的占位文字。请改为本单位的名称',
        en: '“{text}” is a placeholder of a template. Put in the name of the body',
      },
    },
    blank: {
      title: { 'zh-CN': '名称或数字处为“{text}”', en: '“{text}” for a name or number' },
      message: {
        'zh-CN':
          '“{text}”处像是没有填写的名称或数字，这样的文字全文共 {count} 处。请逐处核对；如为模板残留，请改为实际内容',
        en: '“{text}” looks like a name or number that was not filled in; the text has {count} of the kind. Check each, and put in what belongs there where it was left over from a template',
      },
    },
  },
  check(report) {
    const words = plainWordsOf(report);
    const residue = words.flatMap(residueIn);
    const [firstBlank, ...others] = residue.filter(({ wording }) => wording === 'blank');
    const all = [
      ...residue
        .filter(({ wording }) => wording !== 'blank')
        .map(({ wording, quote }) => found(wording, quote, 1)),
      ...(firstBlank === undefined ? [] : [found('blank', firstBlank.quote, 1 + others.length)]),
    ];
    return verdictOn(countParts(report), firstFindings(all), {
      'zh-CN': '没有读到正文',
      en: 'No text was read',
    });
  },
});

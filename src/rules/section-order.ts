import { readHeading, type HeadingMark, type Numbering } from '../report/section-heading';
import type { Report, Section } from '../report/schema/report';
import { headingQuote, numeralOf, sectionName } from './section-naming';
import { bothForms, defineRule, type Found } from './rule';

type Name = 'order' | 'number' | 'noNumber' | 'noNumbers' | 'stray' | 'numbering';

interface Titled {
  readonly section: Section;
  readonly mark: HeadingMark;
}

/** The numbering of most headings; of two equally common ones that of the form. */
function commonNumbering(titled: readonly Titled[]): Numbering | null {
  const count = (numbering: Numbering): number =>
    titled.filter(({ mark }) => mark.numbering === numbering).length;
  const kinds: Numbering[] = ['chinese', 'digits', 'bracketed'];
  const [common] = [...kinds].sort((one, other) => count(other) - count(one));
  return common === undefined || count(common) === 0 ? null : common;
}

/** The sections that are out of order: the fewest whose moving mends it. */
function misplacedIn(numbers: readonly number[]): ReadonlySet<number> {
  const chains: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = chains.filter((chain) => (chain.at(-1) ?? 0) < number);
    const longest = before.reduce<readonly number[]>(
      (best, chain) => (chain.length > best.length ? chain : best),
      [],
    );
    chains.push([...longest, number]);
  }
  const kept = chains.reduce<readonly number[]>(
    (best, chain) => (chain.length > best.length ? chain : best),
    [],
  );
  return new Set(numbers.filter((number) => !kept.includes(number)));
}

/** What is wrong with the number of a heading that stands in its place; null for nothing. */
function wrongNumber({ section, mark }: Titled, common: Numbering): Name | null {
  if (mark.number === null) return 'noNumber';
  if (mark.number !== section.number) return 'number';
  if (mark.stray !== '') return 'stray';
  return mark.numbering === common ? null : 'numbering';
}

function foundIn({ sections }: Report): Found<Name>[] {
  const titled = sections.map((section) => ({ section, mark: readHeading(section.heading).mark }));
  const common = commonNumbering(titled);
  const misplaced = misplacedIn(sections.map(({ number }) => number));
  const [first] = titled;
  const finding = ({ section, mark }: Titled, wording: Name): Found<Name> => ({
    wording,
    values: {
      heading: section.heading,
      section: sectionName(section.number),
      numeral: numeralOf(section.number),
      stray: mark.stray,
    },
    cells: [],
    expected: null,
    actual: null,
    quote: headingQuote(section),
  });
  const outOfOrder = titled.filter(({ section }) => misplaced.has(section.number));
  const inOrder = titled.filter(({ section }) => !misplaced.has(section.number));
  const found = outOfOrder.map((each) => finding(each, 'order'));
  if (common === null) return first === undefined ? found : [...found, finding(first, 'noNumbers')];
  return [
    ...found,
    ...inOrder.flatMap((each) => {
      const wording = wrongNumber(each, common);
      return wording === null ? [] : [finding(each, wording)];
    }),
  ];
}

export const sectionOrder = defineRule<Name>({
  id: 'section-order',
  name: { 'zh-CN': '各部分的编号与顺序', en: 'order of the sections' },
  group: 'structure',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式的六个部分以“一、”至“六、”编号，依次排列',
    en: 'The form numbers its six sections 一、 to 六、 and prints them in that order',
  },
  wordings: {
    order: {
      title: { 'zh-CN': '“{heading}”的位置与格式不同', en: '“{heading}” stands in another place' },
      message: {
        'zh-CN': '“{heading}”在格式中是第{numeral}部分，页面上的位置与格式的顺序不同。请核对并调整顺序和编号',
        en: '“{heading}” is {section} of the form and stands in another place on the page. Check the order and the numbers',
      },
    },
    number: {
      title: { 'zh-CN': '“{heading}”的编号有误', en: 'A wrong number: “{heading}”' },
      message: {
        'zh-CN': '“{heading}”在格式中是第{numeral}部分，编号应为“{numeral}、”。请核对编号',
        en: '“{heading}” is {section} of the form. Check its number',
      },
    },
    noNumber: {
      title: { 'zh-CN': '“{heading}”没有编号', en: 'No number: “{heading}”' },
      message: {
        'zh-CN': '“{heading}”没有编号，格式中为“{numeral}、”。请核对编号是否缺少或未能显示',
        en: '“{heading}” has no number; it is {section} of the form. Check whether the number is missing or not shown',
      },
    },
    noNumbers: {
      title: { 'zh-CN': '各部分都没有编号', en: 'The sections have no numbers' },
      message: {
        'zh-CN':
          '“{heading}”等各部分的标题都没有编号，格式以“一、”至“六、”编号。请核对编号是否缺少或未能显示',
        en: '“{heading}” and the other headings have no numbers; the form numbers them 一、 to 六、. Check whether the numbers are missing or not shown',
      },
    },
    stray: {
      title: { 'zh-CN': '“{heading}”的编号前有多余的字符', en: 'Letters before the number: “{heading}”' },
      message: {
        'zh-CN': '“{heading}”的编号前多出“{stray}”。请删去',
        en: '“{heading}” has “{stray}” before its number. Remove it',
      },
    },
    numbering: {
      title: { 'zh-CN': '“{heading}”的编号形式与其他部分不同', en: 'Another numbering: “{heading}”' },
      message: {
        'zh-CN': '“{heading}”的编号形式与其他部分不同，格式统一用“一、”至“六、”。请统一编号',
        en: '“{heading}” is numbered otherwise than the other sections; the form has 一、 to 六、 throughout. Use one numbering',
      },
    },
  },
  check(report) {
    const { sections } = report;
    if (sections.length === 0) {
      return {
        kind: 'notAssessable',
        reason: { 'zh-CN': '没有认出各部分的标题', en: 'No heading of a section was recognised' },
      };
    }
    return { kind: 'assessed', checked: sections.length, found: foundIn(report) };
  },
});

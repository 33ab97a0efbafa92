import { longestHeading, readHeading } from '../report/section-heading';
import type { Report } from '../report/schema/report';
import { headingQuote, sectionName, sectionNumbers, sectionOf } from './section-naming';
import { bothForms, defineRule, type Found, type Quote, type Verdict } from './rule';

type Name = 'missing' | 'untitled' | 'inside' | 'unknown';

/** With fewer headings than this the page has others than those that are known. */
const leastSections = 3;

const tableOfSection = new Map([
  [2, 'proactive'],
  [3, 'applications'],
  [4, 'litigation'],
] as const);

/** A line in the text of another section that names this one, such as a sub-topic. */
function lineNaming({ sections }: Report, number: number): Quote | null {
  for (const { number: section, text } of sections) {
    let start = 0;
    for (const line of text.split('\n')) {
      const isNaming = line.length <= longestHeading && readHeading(line).section === number;
      const end = start + line.length;
      if (isNaming) return { text: line, passage: { section, part: 'text', start, end } };
      start = end + 1;
    }
  }
  return null;
}

function findingOn(report: Report, number: number): Found<Name> | null {
  const values = { section: sectionName(number) };
  const nothing = { cells: [], expected: null, actual: null };
  const section = sectionOf(report, number);
  if (section !== undefined) {
    if (readHeading(section.heading).section === number) return null;
    const quote = headingQuote(section);
    return {
      ...nothing,
      wording: 'unknown',
      values: { ...values, heading: quote.text },
      quote,
      severity: 'warning',
    };
  }
  const table = [...tableOfSection].find(([owner]) => owner === number)?.[1];
  if (table !== undefined && report.tables[table] !== null) {
    return { ...nothing, wording: 'untitled', values, severity: 'warning' };
  }
  const quote = lineNaming(report, number);
  if (quote === null) return { ...nothing, wording: 'missing', values };
  return {
    ...nothing,
    wording: 'inside',
    values: { ...values, heading: quote.text },
    quote,
    severity: 'warning',
  };
}

function check(report: Report): Verdict<Name> {
  const { sections } = report;
  if (sections.length < leastSections) {
    return {
      kind: 'notAssessable',
      reason: {
        'zh-CN': `只认出 ${String(sections.length)} 个部分的标题，无法判断缺少哪些部分`,
        en: `Only ${String(sections.length)} of the six headings were recognised; what is missing cannot be told`,
      },
    };
  }
  const found = sectionNumbers.flatMap((number) => findingOn(report, number) ?? []);
  return { kind: 'assessed', checked: sectionNumbers.length, found };
}

export const missingSection = defineRule<Name>({
  id: 'missing-section',
  name: { 'zh-CN': '缺少部分', en: 'missing sections' },
  group: 'structure',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '《政府信息公开条例》第五十条；年度报告格式分六个部分',
    en: 'Article 50 of the Regulations; the form has six sections',
  },
  wordings: {
    missing: {
      title: { 'zh-CN': '缺少“{section}”', en: 'Lacks {section}' },
      message: {
        'zh-CN': '没有找到“{section}”这一部分。请对照格式补上；没有内容的，也应保留标题并如实说明',
        en: 'The report lacks {section}. Add it as the form prints it; where there is nothing to report, keep the heading and say so',
      },
    },
    untitled: {
      title: { 'zh-CN': '没有找到标题“{section}”', en: 'No heading of {section}' },
      message: {
        'zh-CN': '这一部分的表在页面上，但没有找到标题“{section}”。请核对标题是否缺少或写法有误',
        en: 'The table of {section} is on the page, its heading was not found. Check whether the heading is missing or in other words',
      },
    },
    inside: {
      title: { 'zh-CN': '“{section}”没有单独成为一部分', en: '{section} is no section of its own' },
      message: {
        'zh-CN':
          '没有找到“{section}”这一部分，只在其他部分中找到“{heading}”。请核对，并对照格式单独列为一部分',
        en: 'The report has no {section} of its own, only “{heading}” inside another section. Check it and set it apart as the form does',
      },
    },
    unknown: {
      title: { 'zh-CN': '标题写法与格式不同：“{heading}”', en: 'A heading in other words: “{heading}”' },
      message: {
        'zh-CN': '“{heading}”处在格式的“{section}”的位置，但写法不同。请核对是否为该部分，并对照格式改正标题',
        en: '“{heading}” stands in the place of {section} in other words. Check whether it is that section and correct the heading after the form',
      },
    },
  },
  check,
});

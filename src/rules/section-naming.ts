import type { Localized } from '../language/language';
import type { Report, Section } from '../report/schema/report';
import { printedHeadings } from '../report/section-heading';
import type { Quote } from './rule';

const numerals = ['一', '二', '三', '四', '五', '六'];

/** The numbers of the six sections. */
export const sectionNumbers: readonly number[] = numerals.map((_, index) => index + 1);

/** A section as the form prints its heading: `五、存在的主要问题及改进情况`. */
export function sectionName(number: number): Localized {
  const printed = `${numeralOf(number)}、${printedHeadings[number - 1] ?? ''}`;
  return { 'zh-CN': printed, en: `section ${String(number)} (${printed})` };
}

/** `五` for 5. */
export function numeralOf(number: number): string {
  return numerals[number - 1] ?? String(number);
}

export function sectionOf({ sections }: Report, number: number): Section | undefined {
  return sections.find((section) => section.number === number);
}

/** The heading of a section as a quote. */
export function headingQuote({ number, heading }: Section): Quote {
  return {
    text: heading,
    passage: { section: number, part: 'heading', start: 0, end: heading.length },
  };
}

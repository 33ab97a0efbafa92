import type { CheckedResult } from '../check/check-result';
import { fill, formatNumber, type FillValues } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { gravestFirst } from '../language/severity';
import { textIn } from '../language/text-in';
import type { Attachment } from '../report/schema/document';
import { coverageText } from './coverage-text';
import { letterWords } from './letter-words';
import { LetterWriter } from './letter-writer';
import { blankToFill, headingMark, noticeWords as words } from './notice-words';
import { numberedFindings } from './numbered-findings';
import { officialStyle } from './official-style';
import { oneLine } from './one-line';
import { hasOpenFindings } from './open-findings';
import { placeOf } from './place';

/** A part of a notice, in the order in which they stand. */
export type NoticeBlock =
  | {
      readonly kind:
        | 'title'
        | 'addressee'
        | 'heading'
        | 'paragraph'
        | 'source'
        | 'problem'
        | 'remark'
        | 'caption'
        | 'lead'
        | 'signature'
        | 'date';
      readonly text: string;
    }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A notice of rectification to one body. */
export interface Notice {
  readonly title: string;
  readonly blocks: readonly NoticeBlock[];
}

/** What is known of one body: its checked reports, and the files in the place of reports that nobody checked. */
export interface NoticeOf {
  /** As the list names it; the reports' own name goes before. */
  readonly body: string | null;
  readonly results: readonly CheckedResult[];
  readonly attachments: readonly Attachment[];
}

/** Positions of the findings that a notice is about: the gravest first, those of one severity as they stand in the report. */
function askedOf(result: CheckedResult): readonly number[] {
  return numberedFindings(result)
    .filter(({ finding }) => finding.ignored === undefined)
    .sort((one, other) => gravestFirst(one.finding.severity, other.finding.severity))
    .map(({ index }) => index);
}

/** Writes the notice to one body. */
class NoticeWriter {
  constructor(private readonly language: Language) {}

  say(template: Localized, values: FillValues = {}): string {
    return fill(textIn(template, this.language), values, this.language);
  }

  heading(number: number, text: string): NoticeBlock {
    return { kind: 'heading', text: this.say(headingMark(number)) + text };
  }

  /** What the figures of the problems are, and what they should be. */
  private figures({ report, findings }: CheckedResult, asked: readonly number[]): NoticeBlock[] {
    const rows = asked.flatMap((index, position) => {
      const finding = findings[index];
      if (finding === undefined) return [];
      const { expected, actual, comparison } = finding;
      const place = placeOf(report, finding);
      if (expected === null || actual === null || comparison === undefined || place === null) return [];
      const { difference } = comparison;
      const signed = `${difference > 0 ? '+' : ''}${formatNumber(difference)}`;
      return [[String(position + 1), this.say(place), formatNumber(actual), formatNumber(expected), signed]];
    });
    if (rows.length === 0) return [];
    const heads = Object.values(words.columns).map((head) => this.say(head));
    return [
      { kind: 'caption', text: this.say(words.figures) },
      { kind: 'table', heads, rows },
    ];
  }

  /** What was left out of one report: what is ignored, and what could not be assessed. */
  private remarks(result: CheckedResult, letter: LetterWriter): NoticeBlock[] {
    const { lines } = coverageText(result.coverage, this.language);
    const list = lines.map((line) => (this.language === 'en' ? line : officialStyle(line)));
    const open =
      list.length === 0 ? [] : [this.say(words.open, { list: list.join(this.say(words.separator)) })];
    const ignored = letter.ignored(result.findings.filter((finding) => finding.ignored !== undefined));
    return [...ignored, ...open].map((text) => ({ kind: 'remark', text }));
  }

  report(result: CheckedResult): NoticeBlock[] {
    const letter = new LetterWriter(result, this.language);
    const asked = askedOf(result);
    const problems = asked.flatMap((index, position): NoticeBlock[] => {
      const finding = result.findings[index];
      if (finding === undefined) return [];
      const number = this.language === 'en' ? `${position + 1}. ` : `${position + 1}.`;
      return [
        {
          kind: 'problem',
          text: number + letter.problem(finding, index, asked).join(this.language === 'en' ? ' ' : ''),
        },
      ];
    });
    return [
      { kind: 'source', text: this.say(words.source, { source: letter.sourceText() }) },
      ...(problems.length === 0
        ? [{ kind: 'paragraph' as const, text: this.say(words.noProblems) }]
        : problems),
      ...this.figures(result, asked),
      ...this.remarks(result, letter),
    ];
  }

  files(attachments: readonly Attachment[]): NoticeBlock[] {
    return [
      { kind: 'lead', text: this.say(words.filesOpening) },
      ...attachments.map(({ name, kind, url }, index): NoticeBlock => ({
        kind: 'remark',
        text: this.say(words.file, {
          number: index + 1,
          name: oneLine(name),
          kind: kind.toUpperCase(),
          url: oneLine(url),
        }),
      })),
    ];
  }

  demands(): NoticeBlock[] {
    return [
      { kind: 'paragraph', text: this.say(words.deadline, { blank: blankToFill }) },
      { kind: 'paragraph', text: this.say(words.caution) },
    ];
  }

  addressee(organization: string | null): string {
    return organization === null
      ? this.say(letterWords.unknownAddressee)
      : this.say(letterWords.addressee, { organization: oneLine(organization) });
  }

  titleOf(organization: string | null, results: readonly CheckedResult[]): string {
    const years = [...new Set(results.flatMap(({ report: { year } }) => (year === null ? [] : [year])))];
    const told = years.sort((one, other) => one - other).join(this.say(words.yearSeparator));
    return this.say(words.title, {
      organization: organization === null ? words.unknownBody : oneLine(organization),
      years: told === '' ? '' : this.say(words.ofYears, { years: told }),
    }).trim();
  }

  opening(results: readonly CheckedResult[]): string {
    const count = results.reduce((sum, result) => sum + askedOf(result).length, 0);
    const [only, ...others] = results;
    if (only === undefined || others.length > 0) {
      return this.say(words.openingOfSeveral, { reports: results.filter(hasOpenFindings).length, count });
    }
    return this.say(words.opening, { report: new LetterWriter(only, this.language).reportName(), count });
  }
}

/**
 * The notice by which a body is asked to verify and correct its reports: the problems with their place and figures,
 * what was ignored and what could not be checked, and room for a deadline.
 *
 * @returns null where nothing is to be corrected
 */
export function noticeOf({ body, results, attachments }: NoticeOf, language: Language): Notice | null {
  const inOrder = [...results].sort((one, other) => (one.report.year ?? 0) - (other.report.year ?? 0));
  const [first] = inOrder;
  if (first === undefined || !inOrder.some(hasOpenFindings)) return null;
  const writer = new NoticeWriter(language);
  const isOne = inOrder.length === 1;
  const organization = first.report.organization ?? body;
  const title = writer.titleOf(organization, inOrder.filter(hasOpenFindings));
  const sections = [
    ...inOrder.map((result) => ({
      heading: isOne
        ? writer.say(words.problems)
        : writer.say(hasOpenFindings(result) ? words.problemsOf : words.checkOf, {
            report: new LetterWriter(result, language).reportName(),
          }),
      blocks: writer.report(result),
    })),
    { heading: writer.say(words.demands), blocks: writer.demands() },
    ...(attachments.length === 0
      ? []
      : [{ heading: writer.say(words.files), blocks: writer.files(attachments) }]),
  ];
  return {
    title,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'addressee', text: writer.addressee(organization) },
      { kind: 'paragraph', text: writer.opening(inOrder) },
      ...sections.flatMap(({ heading, blocks }, index) => [writer.heading(index + 1, heading), ...blocks]),
      { kind: 'signature', text: writer.say(words.signature) },
      { kind: 'date', text: writer.say(words.date, { blank: blankToFill }) },
    ],
  };
}

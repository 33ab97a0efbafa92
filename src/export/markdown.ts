import type { CheckedResult, Finding } from '../check/check-result';
import { verdictPhrases } from '../check/summary';
import { verdictOf } from '../check/verdict';
import { fill, formatNumber } from '../language/fill';
import type { Language } from '../language/language';
import { quotationBeside } from '../language/quotation';
import { severities } from '../language/severity';
import { textIn } from '../language/text-in';
import { wordsIn } from '../language/words-in';
import { chosenFindings } from './chosen-findings';
import { coverageText } from './coverage-text';
import { dayOfCheck } from './day-of-check';
import { causeText } from './letter-cause';
import { markdownEscape as escaped, markdownLink } from './markdown-escape';
import { markdownWords, type MarkdownWords } from './markdown-words';
import { placeOf } from './place';

const nothing = '—';

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table whose cells are Markdown already. */
function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [rowOf(columns), rowOf(columns.map(() => '---')), ...rows.map(rowOf)].join('\n');
}

/** Writes one report in Markdown; every word that is not its own is escaped. */
class MarkdownWriter {
  private readonly words: MarkdownWords;

  constructor(
    private readonly result: CheckedResult,
    private readonly language: Language,
  ) {
    this.words = wordsIn(markdownWords, language);
  }

  private figure(value: number | null): string {
    return value === null ? nothing : formatNumber(value);
  }

  private place(finding: Finding): string {
    const place = placeOf(this.result.report, finding);
    return place === null ? this.words.whole : escaped(textIn(place, this.language));
  }

  private title({ title }: Finding): string {
    return escaped(textIn(title, this.language));
  }

  private details({ message, quote }: Finding): string {
    const text = textIn(message, this.language);
    const quotation = quotationBeside(quote, text);
    return escaped(quotation === null ? text : `${quotation} ${text}`);
  }

  /** What was checked, where and when. */
  head(): string[] {
    const { report, source } = this.result;
    const { words } = this;
    const known = (text: string | null): string => (text === null ? words.unknown : escaped(text));
    const lines: readonly (readonly [string, string])[] = [
      [words.body, known(report.organization)],
      [words.year, known(report.year === null ? null : String(report.year))],
      [words.form, fill(words.formOf, { form: report.form }, this.language)],
      [words.publishedOn, known(report.publishedOn)],
      [words.source, markdownLink(source.url)],
      [words.checkedOn, textIn(dayOfCheck(source), this.language)],
    ];
    return [
      `# ${escaped(report.title ?? report.ownTitle ?? words.untitled)}`,
      lines.map(([name, value]) => `- ${name}${words.colon}${value}`).join('\n'),
    ];
  }

  verdict(): string {
    const { findings, coverage } = this.result;
    const verdict = verdictOf(findings, coverage);
    const phrases = verdictPhrases(verdict, ['warning', 'notice'], this.language);
    const ignored = fill(this.words.ignoredCount, { count: verdict.ignored }, this.language);
    return `**${[...phrases, ...(verdict.ignored > 0 ? [ignored] : [])].join(' · ')}**`;
  }

  /** That only some of the findings are told, where that is so. */
  excerpt(asked: readonly number[]): string[] {
    const left = this.result.findings.filter(
      ({ ignored }, index) => ignored === undefined && !asked.includes(index),
    );
    if (left.length === 0) return [];
    const values = { count: asked.length, total: asked.length + left.length };
    return [fill(this.words.excerpt, values, this.language)];
  }

  /** A table for each severity. */
  findings(asked: readonly number[]): string[] {
    if (asked.length === 0) return [this.words.none];
    return severities.flatMap((severity) => {
      const rows = asked.flatMap((index, position) => {
        const finding = this.result.findings[index];
        return finding?.severity === severity ? [this.row(finding, position + 1)] : [];
      });
      if (rows.length === 0) return [];
      const heading = fill(this.words.headings[severity], { count: rows.length }, this.language);
      return [`## ${heading}`, tableOf(this.words.columns, rows)];
    });
  }

  private row(finding: Finding, number: number): string[] {
    return [
      String(number),
      this.place(finding),
      this.title(finding),
      this.figure(finding.expected),
      this.figure(finding.actual),
      this.details(finding),
      escaped(textIn(finding.basis, this.language)),
    ];
  }

  /** What may have gone wrong, with the numbers of the findings that it explains. */
  causes(asked: readonly number[]): string[] {
    const { diagnoses, report } = this.result;
    const causes = diagnoses.flatMap((diagnosis) => {
      const explained = asked.flatMap((index, position) =>
        diagnosis.explains.includes(index) ? [String(position + 1)] : [],
      );
      if (explained.length === 0) return [];
      const text = escaped(textIn(causeText(report, diagnosis), this.language));
      const numbers = explained.join(this.language === 'en' ? ', ' : '、');
      return [`- ${fill(this.words.causeOf, { numbers, text }, this.language)}`];
    });
    return causes.length === 0 ? [] : [`## ${this.words.causes}`, causes.join('\n')];
  }

  /** What a person has put aside, and why. */
  ignored(findings: readonly Finding[]): string[] {
    if (findings.length === 0) return [];
    const rows = findings.map((finding) => {
      const { reason = '', at = '' } = finding.ignored ?? {};
      const day = textIn(dayOfCheck({ checkedAt: at }), this.language);
      return [
        this.place(finding),
        this.title(finding),
        this.details(finding),
        reason === '' ? nothing : escaped(reason),
        day,
      ];
    });
    const heading = fill(this.words.ignored, { count: findings.length }, this.language);
    return [`## ${heading}`, tableOf(this.words.ignoredColumns, rows)];
  }

  /** What was checked and what could not be. */
  coverage(): string[] {
    const { head, lines } = coverageText(this.result.coverage, this.language);
    const open = lines.map((line) => `- ${escaped(line)}`).join('\n');
    return [`## ${this.words.coverage}`, head, ...(open === '' ? [] : [open])];
  }
}

/**
 * A check in Markdown: report and verdict, the findings in tables, what may have gone wrong, what is ignored and why,
 * what was checked.
 *
 * @param findings positions in the result's `findings`; ignored ones are left out unless all of them are ignored
 */
export function markdownOf(
  result: CheckedResult,
  findings: readonly number[],
  language: Language = 'zh-CN',
): string {
  const { asked, aside } = chosenFindings(result, findings);
  const writer = new MarkdownWriter(result, language);
  const parts = [
    ...writer.head(),
    writer.verdict(),
    ...writer.excerpt(asked),
    ...writer.findings(asked),
    ...writer.causes(asked),
    ...writer.ignored(aside),
    ...writer.coverage(),
  ];
  return `${parts.join('\n\n')}\n`;
}

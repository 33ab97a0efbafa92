import type { CheckedResult, Finding } from '../check/check-result';
import { forms } from '../form/forms';
import { fill, type FillValues } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import type { Report } from '../report/schema/report';
import { dayOfCheck } from './day-of-check';
import { causeText } from './letter-cause';
import { problemText } from './letter-problem';
import { letterWords as words } from './letter-words';
import { inOfficialStyle } from './official-style';
import { oneLine } from './one-line';

/** What the report calls itself, without the marks that a letter sets around it; null where it does not say. */
function titleOf({ title, ownTitle }: Report): string | null {
  const name = oneLine(title ?? ownTitle ?? '')
    .replace(/《/g, '〈')
    .replace(/》/g, '〉');
  return name === '' ? null : name;
}

/** Writes one letter: in its language, words of the page filled in as they are. */
export class LetterWriter {
  constructor(
    private readonly result: CheckedResult,
    private readonly language: Language,
  ) {}

  private say(template: Localized, values: FillValues = {}): string {
    return fill(textIn(template, this.language), values, this.language);
  }

  /** The title of the report; what it is where it has none. */
  reportName(): string {
    const { report } = this.result;
    const title = titleOf(report);
    if (title !== null) return title;
    if (report.year === null) return this.say(words.untitled);
    return this.say(words.untitledOfYear, { year: report.year });
  }

  /** Where and when it was seen. */
  sourceText(): string {
    const { source } = this.result;
    const day = inOfficialStyle(dayOfCheck(source));
    const isOnline = /^https?:\/\//.test(source.url);
    if (!isOnline) return this.say(words.sourceWithoutAddress, { day });
    return this.say(words.source, { address: oneLine(source.url), day });
  }

  private addressee(): string {
    const { organization } = this.result.report;
    return organization === null
      ? this.say(words.unknownAddressee)
      : this.say(words.addressee, { organization: oneLine(organization) });
  }

  /** To whom, about which report, where and when it was seen. */
  head(count: number): string[] {
    const addressee = this.addressee();
    const report = this.reportName();
    const opening = count === 1 ? words.opening : words.openingOfSeveral;
    return [addressee, this.say(opening, { report, source: this.sourceText(), count })];
  }

  private basisText({ basis: printed, group }: Finding): string {
    const basis = inOfficialStyle(printed);
    if (group !== 'sums') return this.say(words.basis, { basis });
    return this.say(words.basisOfForm, { basis, form: forms[this.result.report.form].basis });
  }

  /** What may have gone wrong; said once where it explains several of the problems. */
  private causeOf(index: number, asked: readonly number[]): string[] {
    const diagnosis = this.result.diagnoses.find(({ explains }) => explains.includes(index));
    if (diagnosis === undefined) return [];
    const first = asked.findIndex((each) => diagnosis.explains.includes(each));
    const isTold = asked[first] !== index;
    return [
      isTold
        ? this.say(words.sameCause, { number: first + 1 })
        : textIn(causeText(this.result.report, diagnosis), this.language),
    ];
  }

  /** One problem: what is wrong, what may have gone wrong, and by what it is wrong. */
  problem(finding: Finding, index: number, asked: readonly number[]): string[] {
    const problem = textIn(problemText(this.result.report, finding), this.language);
    const end = this.language === 'en' ? '.' : '。';
    return [problem + end, ...this.causeOf(index, asked), this.basisText(finding)];
  }

  /** The problems, numbered where there are several; what belongs to one stands indented under it. */
  problems(asked: readonly number[]): string[] {
    return asked.flatMap((index, position) => {
      const finding = this.result.findings[index];
      if (finding === undefined) return [];
      const [first = '', ...others] = this.problem(finding, index, asked);
      if (asked.length === 1) return [first, ...others];
      return [`${String(position + 1)}. ${first}`, ...others.map((line) => `   ${line}`)];
    });
  }

  /** What a person has put aside, with the reasons; nothing for none. */
  ignored(findings: readonly Finding[]): string[] {
    if (findings.length === 0) return [];
    const list = findings.map(({ title: name, ignored }) => {
      const title = oneLine(textIn(inOfficialStyle(name), this.language));
      const reason = oneLine(ignored?.reason ?? '');
      return reason === ''
        ? this.say(words.ignoredUntold, { title })
        : this.say(words.ignoredFor, { title, reason });
    });
    const separator = this.say(words.separator);
    return [this.say(words.ignored, { count: findings.length, list: list.join(separator) })];
  }

  closing(): string {
    return this.say(words.closing);
  }
}

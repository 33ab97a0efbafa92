import type { CheckedResult } from '../check/check-result';
import { verdictPhrases } from '../check/summary';
import { verdictOf } from '../check/verdict';
import { tableIds } from '../form/form';
import { tableName } from '../form/table-name';
import { fill, type FillValues } from '../language/fill';
import { isChinese, type Language, type Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { verdictWordsIn } from '../language/verdict-words';
import { coverageText } from './coverage-text';
import { momentOfCheck } from './moment-of-check';
import { oneLine } from './one-line';

const words = {
  body: { 'zh-CN': '机关', en: 'Body' },
  year: { 'zh-CN': '年度', en: 'Year' },
  title: { 'zh-CN': '标题', en: 'Title' },
  form: { 'zh-CN': '格式', en: 'Form' },
  formOf: { 'zh-CN': '{form}版', en: 'of {form}' },
  publishedOn: { 'zh-CN': '发布日期', en: 'Published' },
  verdict: { 'zh-CN': '检查结果', en: 'Verdict' },
  source: { 'zh-CN': '来源', en: 'Source' },
  checkedAt: { 'zh-CN': '检查时间', en: 'Checked' },
  previous: { 'zh-CN': '对照的上一年度报告', en: 'Compared with last year’s report' },
  noPrevious: { 'zh-CN': '没有对照', en: 'none' },
  previousOf: { 'zh-CN': '{year}年：{title}（{url}）', en: '{year}: {title} ({url})' },
  missing: { 'zh-CN': '缺少的表', en: 'Missing tables' },
  ignored: { 'zh-CN': '已忽略', en: 'Ignored' },
  ignoredCount: { 'zh-CN': '{count}处，理由见问题清单', en: '{count}; the findings say why' },
  coverage: { 'zh-CN': '检查范围', en: 'Coverage' },
  open: { 'zh-CN': '未能检查', en: 'Not assessed' },
  unknown: { 'zh-CN': '不明', en: 'unknown' },
  none: { 'zh-CN': '无', en: 'none' },
} as const satisfies Record<string, Localized>;

type FactId = Exclude<keyof typeof words, 'formOf' | 'noPrevious' | 'previousOf' | 'ignoredCount'>;

/** One line of what an export says of a report as a whole. */
export interface ReportFact {
  readonly id: FactId;
  readonly label: string;
  /** Several where each is a matter of its own. */
  readonly values: readonly string[];
}

/** The verdict in phrases, as one line. */
function verdictText({ findings, coverage }: CheckedResult, language: Language): string {
  const verdict = verdictOf(findings, coverage);
  const phrases = verdictPhrases(verdict, ['warning', 'notice'], language);
  const ignored = verdict.ignored > 0 ? [verdictWordsIn(language).ignored(verdict.ignored)] : [];
  return [...phrases, ...ignored].join(isChinese(language) ? '，' : ', ');
}

/** What an export says of a report as a whole: whose it is, the verdict, where and when it was seen, what was not assessed. */
export function reportFacts(result: CheckedResult, language: Language): readonly ReportFact[] {
  const { report, source, previous, findings, coverage } = result;
  const say = (text: Localized, values: FillValues = {}): string =>
    fill(textIn(text, language), values, language);
  const known = (text: string | number | null | undefined): string =>
    text === null || text === undefined ? say(words.unknown) : oneLine(String(text));
  const fact = (id: FactId, ...values: string[]): ReportFact => ({ id, label: say(words[id]), values });
  const { head, lines } = coverageText(coverage, language);
  const missing = tableIds.filter((id) => report.tables[id] === null).map((id) => say(tableName(id)));
  const ignored = findings.filter((finding) => finding.ignored !== undefined).length;
  return [
    fact('body', known(report.organization)),
    fact('year', known(report.year)),
    fact('title', known(report.title ?? report.ownTitle)),
    fact('form', say(words.formOf, { form: report.form })),
    fact('publishedOn', known(report.publishedOn)),
    fact('verdict', verdictText(result, language)),
    fact('source', oneLine(source.url)),
    fact('checkedAt', momentOfCheck(source)),
    fact(
      'previous',
      previous === undefined
        ? say(words.noPrevious)
        : say(words.previousOf, {
            year: known(previous.year),
            title: oneLine(previous.title),
            url: oneLine(previous.url),
          }),
    ),
    ...(missing.length > 0 ? [fact('missing', ...missing)] : []),
    fact('ignored', ignored === 0 ? say(words.none) : say(words.ignoredCount, { count: ignored })),
    fact('coverage', head),
    fact('open', ...(lines.length === 0 ? [say(words.none)] : lines)),
  ];
}

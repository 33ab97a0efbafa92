import type { CheckedResult, Finding } from '../check/check-result';
import { activeDiagnoses } from '../check/active';
import { fillAll } from '../language/fill';
import type { Language, Localized, WrittenLanguage } from '../language/language';
import { severityWords } from '../language/severity';
import { textIn } from '../language/text-in';
import { wordsIn } from '../language/words-in';
import { cellName } from '../report/cell-name';
import type { Report } from '../report/schema/report';
import { dayOfCheck } from './day-of-check';
import { causeText } from './letter-cause';
import type { NumberedFinding } from './numbered-findings';
import { oneLine } from './one-line';
import { placeOf } from './place';

/** What an export says of a finding, in the order of its columns. */
export const findingFields = [
  'number',
  'state',
  'severity',
  'place',
  'title',
  'message',
  'actual',
  'expected',
  'quote',
  'cause',
  'basis',
  'reason',
  'ignoredOn',
  'cells',
  'paths',
  'rule',
] as const;

export type FindingField = (typeof findingFields)[number];

export type FindingLine = Readonly<Record<FindingField, string | number | null>>;

const heads: Readonly<Record<WrittenLanguage, Readonly<Record<FindingField, string>>>> = {
  'zh-CN': {
    number: '序号',
    state: '处理状态',
    severity: '类别',
    place: '位置',
    title: '问题',
    message: '说明',
    actual: '填报',
    expected: '应为',
    quote: '原文',
    cause: '可能的原因',
    basis: '依据',
    reason: '忽略理由',
    ignoredOn: '忽略日期',
    cells: '涉及单元格',
    paths: '单元格路径',
    rule: '规则',
  },
  en: {
    number: 'No.',
    state: 'State',
    severity: 'Severity',
    place: 'Place',
    title: 'Problem',
    message: 'Details',
    actual: 'Reported',
    expected: 'Expected',
    quote: 'Quoted',
    cause: 'Likely cause',
    basis: 'Basis',
    reason: 'Reason for ignoring',
    ignoredOn: 'Ignored on',
    cells: 'Cells',
    paths: 'Cell paths',
    rule: 'Rule',
  },
};

const words = {
  open: { 'zh-CN': '待处理', en: 'open' },
  ignored: { 'zh-CN': '已忽略', en: 'ignored' },
  whole: { 'zh-CN': '全文', en: 'whole report' },
  separator: { 'zh-CN': '；', en: '; ' },
  andMore: { 'zh-CN': '{list}等{count}格', en: '{list} and others ({count} cells)' },
} as const satisfies Record<string, Localized>;

/** So many cells are named; the paths tell all of them. */
const mostCells = 6;

/** The heads of the columns by field. */
export function findingHeads(language: Language): Readonly<Record<FindingField, string>> {
  return wordsIn(heads, language);
}

function causeOf({ report, diagnoses, findings }: CheckedResult, index: number): Localized | null {
  const diagnosis = activeDiagnoses(diagnoses, findings).find(({ explains }) => explains.includes(index));
  return diagnosis === undefined ? null : causeText(report, diagnosis);
}

function cellsInWords(report: Report, { cells }: Finding, say: (text: Localized) => string): string {
  const told = cells.slice(0, mostCells).map((path) => say(cellName(report, path)));
  const list = told.join(say(words.separator));
  return cells.length > mostCells ? say(fillAll(words.andMore, { list, count: cells.length })) : list;
}

/** What an export says of one finding: words on one line each, figures as numbers. */
export function findingLine(
  result: CheckedResult,
  { number, index, finding }: NumberedFinding,
  language: Language,
): FindingLine {
  const { report } = result;
  const say = (text: Localized): string => oneLine(textIn(text, language));
  const cause = causeOf(result, index);
  const { ignored, quote } = finding;
  return {
    number,
    state: say(ignored === undefined ? words.open : words.ignored),
    severity: say(severityWords[finding.severity]),
    place: say(placeOf(report, finding) ?? words.whole),
    title: say(finding.title),
    message: say(finding.message),
    actual: finding.actual,
    expected: finding.expected,
    quote: quote === null ? null : oneLine(quote),
    cause: cause === null ? null : say(cause),
    basis: say(finding.basis),
    reason: ignored === undefined ? null : oneLine(ignored.reason),
    ignoredOn: ignored === undefined ? null : say(dayOfCheck({ checkedAt: ignored.at })),
    cells: cellsInWords(report, finding, say),
    paths: finding.cells.join(' '),
    rule: finding.rule,
  };
}

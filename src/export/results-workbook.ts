import type { CheckResult } from '../check/check-result';
import { verdictOf } from '../check/verdict';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { findingsSheet } from './findings-sheet';
import { heatMapSheet } from './heat-map-sheet';
import { outcomeOfResult, type Outcome } from './outcome';
import { outcomeFields, outcomeHeads, outcomeLine, type OutcomeField } from './outcome-columns';
import { overviewSheet, type RunHead } from './overview-sheet';
import { cell, rowOfValues, spanning, type Sheet, type SheetRow } from './sheet';

const words = {
  reports: { 'zh-CN': '各份年报', en: 'Reports' },
  open: { 'zh-CN': '没有结论', en: 'No verdict' },
  none: { 'zh-CN': '没有。', en: 'None.' },
} as const satisfies Record<string, Localized>;

const widths: Readonly<Record<OutcomeField, number>> = {
  body: 30,
  year: 8,
  title: 44,
  status: 15,
  error: 8,
  warning: 8,
  notice: 8,
  ignored: 8,
  unfinished: 10,
  reason: 36,
  attachments: 40,
  publishedOn: 12,
  form: 8,
  previous: 40,
  checkedAt: 17,
  url: 60,
};

/** Columns of the sheet of what has no verdict. */
const openFields: readonly OutcomeField[] = [
  'body',
  'year',
  'title',
  'status',
  'reason',
  'attachments',
  'url',
];

function rowOf(outcome: Outcome, fields: readonly OutcomeField[], language: Language): SheetRow {
  const line = outcomeLine(outcome, language);
  const { result } = outcome;
  const tone = result?.status === 'checked' ? verdictOf(result.findings, result.coverage).tone : null;
  return {
    cells: fields.map((field) => {
      const value = line[field];
      if (field === 'status' && tone !== null) return cell(value, tone);
      return cell(value, typeof value === 'number' ? 'count' : 'text');
    }),
  };
}

function outcomesSheet(
  name: string,
  outcomes: readonly Outcome[],
  fields: readonly OutcomeField[],
  language: Language,
): Sheet {
  const heads = outcomeHeads(language);
  const rows = outcomes.map((outcome) => rowOf(outcome, fields, language));
  return {
    name,
    widths: fields.map((field) => widths[field]),
    frozenRows: 1,
    frozenColumns: 2,
    isWide: true,
    rows: [
      rowOfValues(
        fields.map((field) => heads[field]),
        'head',
      ),
      ...(rows.length > 0 ? rows : [spanning(textIn(words.none, language), 'note', fields.length)]),
    ],
  };
}

/**
 * The workbook of several reports: what they come to, each report, the findings of all, what has no verdict and why,
 * and the rules beside the bodies.
 *
 * @param head where the reports were found; null for files
 */
export function workbookOfOutcomes(
  outcomes: readonly Outcome[],
  head: RunHead | null,
  language: Language,
): readonly Sheet[] {
  const heads = outcomeHeads(language);
  const leading = (['body', 'year'] as const).map((field) => ({ head: heads[field], width: widths[field] }));
  const findings = outcomes.flatMap(({ result, body, year }) =>
    result?.status === 'checked' ? [{ result, leading: [body, year] }] : [],
  );
  const open = outcomes.filter(({ reason }) => reason !== null);
  return [
    overviewSheet(outcomes, head, language),
    outcomesSheet(textIn(words.reports, language), outcomes, outcomeFields, language),
    findingsSheet(findings, leading, language),
    outcomesSheet(textIn(words.open, language), open, openFields, language),
    heatMapSheet(outcomes, language),
  ];
}

/** The workbook of several pages or files that were checked. */
export function workbookOfResults(results: readonly CheckResult[], language: Language): readonly Sheet[] {
  return workbookOfOutcomes(results.map(outcomeOfResult), null, language);
}

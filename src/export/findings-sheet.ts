import type { CheckedResult } from '../check/check-result';
import type { Language, Localized } from '../language/language';
import type { Severity } from '../language/severity';
import { textIn } from '../language/text-in';
import { findingHeads, findingLine, type FindingField } from './finding-columns';
import { numberedFindings, type NumberedFinding } from './numbered-findings';
import { cell, rowOfValues, spanning, type CellLook, type Sheet, type SheetRow } from './sheet';

const words = {
  name: { 'zh-CN': '问题', en: 'Findings' },
  none: { 'zh-CN': '没有发现问题。', en: 'No problems were found.' },
} as const satisfies Record<string, Localized>;

/** The columns of a sheet, each with its width in Latin letters; paths are for other programs and not among them. */
const columns: readonly (readonly [FindingField, number])[] = [
  ['number', 6],
  ['state', 9],
  ['severity', 9],
  ['place', 26],
  ['title', 24],
  ['message', 46],
  ['actual', 9],
  ['expected', 9],
  ['quote', 26],
  ['cause', 34],
  ['basis', 26],
  ['reason', 16],
  ['ignoredOn', 12],
  ['cells', 24],
  ['rule', 24],
];

/** A cell of a findings sheet that stands before those of the finding. */
export interface LeadingColumn {
  readonly head: string;
  readonly width: number;
}

export interface FindingsOf {
  readonly result: CheckedResult;
  /** What the leading columns say. */
  readonly leading: readonly (string | number | null)[];
}

const lookOfSeverity = (severity: Severity): CellLook => severity;

function rowOf({ result, leading }: FindingsOf, numbered: NumberedFinding, language: Language): SheetRow {
  const line = findingLine(result, numbered, language);
  const isOpen = numbered.finding.ignored === undefined;
  return {
    cells: [
      ...rowOfValues(leading).cells,
      ...columns.map(([field]) => {
        const value = line[field];
        if (field === 'severity' && isOpen) return cell(value, lookOfSeverity(numbered.finding.severity));
        return cell(value, typeof value === 'number' ? 'count' : 'text');
      }),
    ],
  };
}

/** The findings of one or several reports, also those that are ignored, with the reasons. */
export function findingsSheet(
  reports: readonly FindingsOf[],
  leading: readonly LeadingColumn[],
  language: Language,
): Sheet {
  const heads = findingHeads(language);
  const rows = reports.flatMap((each) =>
    numberedFindings(each.result).map((numbered) => rowOf(each, numbered, language)),
  );
  const all = [...leading.map(({ head }) => head), ...columns.map(([field]) => heads[field])];
  return {
    name: textIn(words.name, language),
    widths: [...leading.map(({ width }) => width), ...columns.map(([, width]) => width)],
    frozenRows: 1,
    frozenColumns: leading.length === 0 ? 1 : leading.length,
    isWide: true,
    rows: [
      rowOfValues(all, 'head'),
      ...(rows.length > 0 ? rows : [spanning(textIn(words.none, language), 'note', all.length)]),
    ],
  };
}

import type { CheckResult } from '../check/check-result';
import type { Language } from '../language/language';
import { csvHead, csvLines, type CsvValue } from './csv-text';
import { findingFields, findingHeads, findingLine } from './finding-columns';
import { numberedFindings } from './numbered-findings';
import { outcomeOfResult, type Outcome } from './outcome';
import { outcomeFields, outcomeHeads, outcomeLine } from './outcome-columns';

/** What stands before each finding of several reports. */
const leadingFields = ['body', 'year', 'title', 'url'] as const;

/** The beginning of the file that has a line for each report. */
export function csvHeadOfReports(language: Language): string {
  const heads = outcomeHeads(language);
  return csvHead(outcomeFields.map((field) => heads[field]));
}

/** The line of a report, also where it has no verdict. */
export function csvLineOfOutcome(outcome: Outcome, language: Language): string {
  const line = outcomeLine(outcome, language);
  return csvLines([outcomeFields.map((field) => line[field])]);
}

/** The line of a page or file that was checked. */
export function csvLineOfReport(result: CheckResult, language: Language): string {
  return csvLineOfOutcome(outcomeOfResult(result), language);
}

/** The beginning of the file that has a line for each finding. */
export function csvHeadOfFindings(language: Language): string {
  const heads = outcomeHeads(language);
  const findings = findingHeads(language);
  return csvHead([
    ...leadingFields.map((field) => heads[field]),
    ...findingFields.map((field) => findings[field]),
  ]);
}

/** A line for each finding of a report, also for those that are ignored; empty for none. */
export function csvLinesOfOutcome(outcome: Outcome, language: Language): string {
  const { result } = outcome;
  if (result?.status !== 'checked') return '';
  const report = outcomeLine(outcome, language);
  const leading = leadingFields.map((field) => report[field]);
  const rows = numberedFindings(result).map((numbered): CsvValue[] => {
    const line = findingLine(result, numbered, language);
    return [...leading, ...findingFields.map((field) => line[field])];
  });
  return csvLines(rows);
}

/** A line for each finding of a page or file that was checked. */
export function csvLinesOfFindings(result: CheckResult, language: Language): string {
  return csvLinesOfOutcome(outcomeOfResult(result), language);
}

/** The file with a line for each report, in pieces. */
export function* csvOfReports(
  results: Iterable<CheckResult>,
  language: Language,
): Generator<string, void, undefined> {
  yield csvHeadOfReports(language);
  for (const result of results) yield csvLineOfReport(result, language);
}

/** The file with a line for each finding, in pieces. */
export function* csvOfFindings(
  results: Iterable<CheckResult>,
  language: Language,
): Generator<string, void, undefined> {
  yield csvHeadOfFindings(language);
  for (const result of results) yield csvLinesOfFindings(result, language);
}

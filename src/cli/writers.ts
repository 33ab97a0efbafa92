import type { CheckResult } from '../check/check-result';
import { csvHeadOfFindings, csvHeadOfReports, csvLineOfReport, csvLinesOfFindings } from '../export/csv';
import { toDocument } from '../export/json';
import type { WrittenLanguage } from '../language/language';
import type { Format } from './call';
import { describeResult } from './describe-result';

/** Puts results into one shape of text. */
export interface Writer {
  /** What stands before the first result. */
  begin(): string;
  /** @param name what the person calls the page or file */
  write(result: CheckResult, name: string): string;
}

const json: Writer = {
  begin: () => '',
  write: (result) => `${JSON.stringify(toDocument(result))}\n`,
};

/** What could not be checked is told on standard error. */
const people = (language: WrittenLanguage): Writer => ({
  begin: () => '',
  write: (result, name) =>
    result.status === 'checked' ? `${name}\n${describeResult(result, language)}\n` : '',
});

/** How results are written to standard output. */
export function writerOf(format: Format, language: WrittenLanguage): Writer {
  switch (format) {
    case 'people':
      return people(language);
    case 'json':
      return json;
    case 'csv':
      return {
        begin: () => csvHeadOfReports(language),
        write: (result) => csvLineOfReport(result, language),
      };
    case 'findingsCsv':
      return {
        begin: () => csvHeadOfFindings(language),
        write: (result) => csvLinesOfFindings(result, language),
      };
  }
}

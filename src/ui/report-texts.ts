import type { CheckedResult, CheckResult, RefusedResult } from '../check/check-result';
import type { TableId } from '../form/form';

/** The texts that can be copied of a result, in the language of the interface. */
export interface ReportTexts {
  /** The published document. */
  json(result: CheckResult): string;
  /** A request to the body to correct its report; findings by their position. */
  letter(result: CheckedResult, findings: readonly number[]): string;
  markdown(result: CheckedResult, findings: readonly number[]): string;
  /** A table as tab-separated values with the shape of the form, for a spreadsheet. */
  tableValues(result: CheckedResult, table: TableId): string;
  /** Why a page was not checked, a few lines for notes. */
  refusalNote(result: RefusedResult): string;
}

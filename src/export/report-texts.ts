import type { CheckedResult, CheckResult, RefusedResult } from '../check/check-result';
import type { TableId } from '../form/form';
import type { Language } from '../language/language';
import { documentText } from './json';
import { letterOf } from './letter';
import { markdownOf } from './markdown';
import { refusalNoteOf } from './refusal-note';
import { tableValuesOf } from './table-values';

/** Every text that can be copied of a result. */
export interface Texts {
  json(result: CheckResult): string;
  letter(result: CheckedResult, findings: readonly number[]): string;
  markdown(result: CheckedResult, findings: readonly number[]): string;
  tableValues(result: CheckedResult, table: TableId): string;
  refusalNote(result: RefusedResult): string;
}

/** The texts that can be copied of a result, in a language of the interface. */
export function reportTexts(language: Language): Texts {
  return {
    json: (result) => documentText(result, language),
    letter: (result, findings) => letterOf(result, findings, language),
    markdown: (result, findings) => markdownOf(result, findings, language),
    tableValues: (result, table) => tableValuesOf(result, table, language),
    refusalNote: (result) => refusalNoteOf(result, language),
  };
}

import type { Language } from '../language/language';
import type { YearComparison } from '../years/year-comparison';
import {
  comparedCellHeads,
  comparedCellLines,
  comparedSentenceHeads,
  comparedSentenceLines,
} from './comparison-lines';
import { csvHead, csvLines } from './csv-text';

/** The cells of two years beside each other. */
export function csvOfComparedCells(comparison: YearComparison, language: Language): string {
  return csvHead(comparedCellHeads(comparison, language)) + csvLines(comparedCellLines(comparison, language));
}

/** The sentences of the newer year, and which of them stood in the older one. */
export function csvOfComparedSentences(comparison: YearComparison, language: Language): string {
  return csvHead(comparedSentenceHeads(language)) + csvLines(comparedSentenceLines(comparison, language));
}

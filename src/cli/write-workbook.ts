import { writeFile } from 'node:fs/promises';
import type { CheckResult } from '../check/check-result';
import { workbookOfResults } from '../export/results-workbook';
import { xlsxBuffer } from '../export/xlsx-file';
import type { WrittenLanguage } from '../language/language';

/**
 * Writes all results into a workbook.
 *
 * @throws Error where the file cannot be written
 */
export async function writeWorkbook(
  path: string,
  results: readonly CheckResult[],
  language: WrittenLanguage,
): Promise<void> {
  await writeFile(path, await xlsxBuffer(workbookOfResults(results, language)));
}

import type { CheckedResult, CheckResult } from '../../check/check-result';
import { tableIds, type TableId } from '../../form/form';
import { tableNumber } from '../../form/table-name';
import { textIn } from '../../language/text-in';
import { copiedJsonWords } from '../copied-words';
import { openFindings } from '../open-findings';
import type { ReportTexts } from '../report-texts';
import type { CopyControl } from '../use-copy';
import type { Wordings } from '../wordings/wordings';
import type { CopyChoice } from './copy-menu';
import type { PanelWords } from './wordings';

/** Everything that can be copied of a result. */
export interface Copies {
  readonly letter: (result: CheckedResult, findings: readonly number[]) => void;
  readonly markdown: (result: CheckedResult, findings: readonly number[]) => void;
  readonly table: (result: CheckedResult, table: TableId) => void;
  /** All of it, for a menu. */
  readonly choices: (result: CheckResult) => readonly CopyChoice[];
}

/** Copies what is asked for and says so. */
export function copiesOf(
  texts: ReportTexts,
  copy: CopyControl['copy'],
  words: Wordings,
  panelWords: PanelWords['copy'],
): Copies {
  const numberOf = (table: TableId) => textIn(tableNumber(table), words.language);
  const letter = (result: CheckedResult, findings: readonly number[]) =>
    copy(texts.letter(result, findings), words.copy.copiedLetter(findings.length));
  const table = (result: CheckedResult, id: TableId) =>
    copy(texts.tableValues(result, id), panelWords.copiedTable(numberOf(id)));
  const markdown = (result: CheckedResult, findings: readonly number[]) =>
    copy(texts.markdown(result, findings), panelWords.copiedMarkdown(findings.length));
  const json = (result: CheckResult) => {
    const text = texts.json(result);
    copy(text, copiedJsonWords(result, text, words.copy));
  };
  const choices = (result: CheckResult): CopyChoice[] => {
    const asJson = { label: words.actions.copy, onCopy: () => json(result) };
    if (result.status === 'noReport') return [asJson];
    if (result.status !== 'checked') {
      const note = () => copy(texts.refusalNote(result), panelWords.copiedNote);
      return [{ label: panelWords.note, onCopy: note }, asJson];
    }
    const open = openFindings(result);
    return [
      ...(open.length > 0 ? [{ label: panelWords.letter, onCopy: () => letter(result, open) }] : []),
      { label: panelWords.markdown, onCopy: () => markdown(result, open) },
      asJson,
      ...tableIds
        .filter((id) => result.report.tables[id] !== null)
        .map((id) => ({
          label: panelWords.table(numberOf(id)),
          onCopy: () => table(result, id),
        })),
    ];
  };
  return { letter, markdown, table, choices };
}

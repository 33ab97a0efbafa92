import { useMemo } from 'preact/hooks';
import { activeDiagnoses } from '../../check/active';
import type { CheckedResult } from '../../check/check-result';
import { tableIds, type TableId } from '../../form/form';
import { tableNumber } from '../../form/table-name';
import { textIn } from '../../language/text-in';
import { squareMarks } from '../result/square-marks';
import { mapTables } from '../result/table-map';
import { tableStateWords } from '../result/table-state';
import type { Wordings } from '../wordings/wordings';
import { ValueGrid } from './value-grid';
import { spokenCells, valueTable, type ValueTable } from './value-table';
import { saidOfCell } from './value-words';
import type { PanelWords } from './wordings';

interface ValuesViewProps {
  readonly result: CheckedResult;
  /** Goes to a cell on the page. */
  readonly onReveal: (cell: string) => void;
  readonly onCopyTable: (table: TableId) => void;
  readonly words: Wordings;
  readonly panelWords: PanelWords['values'];
}

/** The numbers as they were read, in the shape of the form, beside what the page shows. */
export function ValuesView({ result, onReveal, onCopyTable, words, panelWords }: ValuesViewProps) {
  const tables = useMemo(() => {
    const suspects = activeDiagnoses(result.diagnoses, result.findings).flatMap((each) => each.suspects);
    const marks = { marks: squareMarks(result.findings), suspects: new Set(suspects) };
    return tableIds.map((id) => valueTable(result, id, marks));
  }, [result]);
  const maps = useMemo(() => mapTables(result), [result]);
  return (
    <>
      {tables.map((table, index) => {
        const { id } = table;
        const label = panelWords.table(textIn(tableNumber(id), words.language), words.map.tables[id]);
        const isMissing = table.blocks.length === 0;
        const map = maps[index];
        return (
          <section key={id} class="value-table" aria-label={label}>
            <div class="value-heading">
              <h3>{label}</h3>
              <p>{map !== undefined && !isMissing && tableStateWords(map, words.map).join(' · ')}</p>
              {!isMissing && (
                <button type="button" class="quiet" onClick={() => onCopyTable(id)}>
                  {panelWords.copyTable}
                </button>
              )}
            </div>
            {isMissing ? (
              <p class="empty-list">{panelWords.missing}</p>
            ) : (
              <div class="value-scroller">
                <ValueGrid
                  table={table}
                  findings={result.findings}
                  onReveal={onReveal}
                  label={label}
                  words={words}
                  panelWords={panelWords}
                />
              </div>
            )}
            <SpokenCells table={table} onReveal={onReveal} words={words} panelWords={panelWords} />
          </section>
        );
      })}
    </>
  );
}

type SpokenCellsProps = Pick<ValuesViewProps, 'onReveal' | 'words' | 'panelWords'> & {
  readonly table: ValueTable;
};

/** The cells that hold words, each with the page's text and what was taken from it. */
function SpokenCells({ table, onReveal, words, panelWords }: SpokenCellsProps) {
  const cells = spokenCells(table);
  if (cells.length === 0) return null;
  const { language, coverage } = words;
  return (
    <details class="spoken-cells" open={cells.length <= 4}>
      <summary>{panelWords.notPlain(cells.length)}</summary>
      <ul>
        {cells.map(({ row, cell }) => (
          <li key={cell.path}>
            <button type="button" onClick={() => onReveal(cell.path)}>
              {words.map.square(
                textIn(row.row.label, language),
                textIn(cell.column.label, language),
                saidOfCell(cell, panelWords).join(coverage.separator),
              )}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

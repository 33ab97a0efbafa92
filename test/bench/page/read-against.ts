import { utils } from 'xlsx';
import { compare } from '../measure';
import { showFixture } from './show-fixture';
import { checkShown, markerOf, tablesOf } from './whole-check';

/** The tables of a form: 主动公开, 申请, 复议诉讼. */
const tablesOfForm = 3;

/**
 * The time in which a whole sample page is read, checked and marked as the browser shows it, its marks being taken
 * off again, as a multiple of the time of something else with those tables of it that we read.
 *
 * @param fixture file name of a page that has the three tables as tables of their own
 */
async function against(
  fixture: string,
  yardstick: (tables: readonly HTMLTableElement[]) => unknown,
): Promise<number> {
  const shown = await showFixture(fixture);
  const mark = markerOf(shown);
  const tables = tablesOf(checkShown(shown));
  if (tables.length !== tablesOfForm) throw new Error(`read from ${tables.length} tables of ${fixture}`);
  return compare(
    () => mark(checkShown(shown)),
    () => yardstick(tables),
  );
}

/** Against SheetJS, which turns the tables into sheets. */
export function readAgainstSheetjs(fixture: string): Promise<number> {
  return against(fixture, (tables) => tables.map((table) => utils.table_to_sheet(table)));
}

function lettersIn({ rows }: HTMLTableElement): number {
  let letters = 0;
  for (const { cells } of rows) {
    for (const { textContent } of cells) letters += textContent.length;
  }
  return letters;
}

/** Against a bare walk that asks every cell for its text and does nothing with it. */
export function readAgainstWalk(fixture: string): Promise<number> {
  return against(fixture, (tables) => tables.map(lettersIn));
}

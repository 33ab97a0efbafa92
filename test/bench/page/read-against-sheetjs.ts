import { utils } from 'xlsx';
import { checkPage } from '../../../src/check/check-page';
import { liveTree } from '../../../src/table/sources/live';
import { elementAt } from '../../../src/table/sources/live-dom';
import { compare } from '../measure';
import { showFixture } from './show-fixture';

/** The tables of a form: 主动公开, 申请, 复议诉讼. */
const tablesOfForm = 3;

/** The elements in which the cells stand that were read. */
function tablesAround(nodes: Iterable<Node>): Element[] {
  const tables = [...nodes].map((node) => elementAt(node)?.closest('table') ?? null);
  return [...new Set(tables)].filter((table) => table !== null);
}

/**
 * The time of reading and checking a whole sample page as the browser shows it, as a multiple of the
 * time in which SheetJS turns those tables of it that we read into sheets.
 *
 * @param fixture file name of a page that has the three tables as tables of their own
 */
export async function readAgainstSheetjs(fixture: string): Promise<number> {
  const shown = await showFixture(fixture);
  const identity = { url: shown.URL, title: shown.title, checkedAt: new Date(0) };
  const check = () => checkPage(liveTree, shown, identity);
  const tables = tablesAround([...check().cells.values()].map(({ node }) => node));
  if (tables.length !== tablesOfForm) throw new Error(`read from ${tables.length} tables of ${fixture}`);
  return compare(check, () => tables.map((table) => utils.table_to_sheet(table)));
}

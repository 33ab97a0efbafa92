import { checkPage } from '../../../src/check/check-page';
import { createMarks } from '../../../src/marks/marks';
import { placesOf, type LiveCheck } from '../../../src/page/live-check';
import { pageDisplayOf } from '../../../src/settings/page-display';
import { defaultSettings } from '../../../src/settings/settings';
import { liveTree } from '../../../src/table/sources/live';
import { elementAt } from '../../../src/table/sources/live-dom';
import { idleActions } from '../../marks/idle-actions';

const display = pageDisplayOf(defaultSettings, 'zh-CN');

/** Reads and judges the page that a document shows. */
export function checkShown(shown: Document): LiveCheck {
  const page = { url: shown.URL, title: shown.title, checkedAt: new Date(0) };
  return { ...checkPage<Node>(liveTree, shown, page), display };
}

/**
 * How many findings a check has.
 *
 * @throws Error where the page was refused
 */
export function findingsOf({ result }: LiveCheck): number {
  if (result.status !== 'checked') throw new Error(`the page was refused: ${result.reason.code}`);
  return result.findings.length;
}

/**
 * Marks for a document, put on and taken off again, so that the next round finds the page as it was.
 *
 * @returns whether anything was marked
 */
export function markerOf(shown: Document): (check: LiveCheck) => boolean {
  const marks = createMarks(shown, idleActions);
  return (check) => {
    if (check.result.status !== 'checked') throw new Error('there is nothing to mark');
    marks.show(check.result, placesOf(check), check.display);
    const { marked } = marks;
    marks.clear();
    return marked;
  };
}

/** The tables in which the cells of a check stand. */
export function tablesOf({ cells }: LiveCheck): HTMLTableElement[] {
  const tables = [...cells.values()].map(({ node }) => elementAt(node)?.closest('table') ?? null);
  return [...new Set(tables)].filter((table) => table !== null);
}

import type { Marks } from '../marks/marks';
import { placesOf, type LiveCheck } from './live-check';
import type { MarkPage } from './mark-page';

/** How what was found stands on the page. The code of the marks comes when there is something to mark. */
export interface Marking {
  /** Marks what the current check has found, or takes the marks off where it has found nothing or none are wanted. */
  update(): Promise<void>;
  /** Leaves the page as it is from now on, or has what is found marked again; shows when `update` is called. */
  leaveBare(isBare: boolean): void;
  /**
   * Marks a page that was left as it is.
   *
   * @returns whether it was
   */
  uncover(): Promise<boolean>;
  /** Lights a finding of the current check; see `Marks`. */
  select(finding: number | null): boolean;
  /** Lights the finding that comes so many places after the lit one; see `Marks`. */
  step(by: number): boolean;
  /**
   * Scrolls to a cell of the current check, by its path.
   *
   * @returns whether it can be seen
   */
  reveal(cell: string): Promise<boolean>;
  /** Takes everything off the page. */
  clear(): void;
  /** Says, once, that the marks were taken off because the extension that put them there is gone. */
  sayOrphaned(): void;
  /** Whether anything carries a mark. */
  readonly marked: boolean;
  /** The position of the lit finding; null for none. */
  readonly selected: number | null;
}

/**
 * The marking of the page in this frame.
 *
 * @param bring gives the marks; what it throws is taken for a page that has to stay as it is
 * @param current the check of now; null for none, and once the checker has ended
 * @param end takes everything off the page for good
 */
export function createMarking(
  bring: () => Promise<MarkPage>,
  current: () => LiveCheck | null,
  end: () => void,
): Marking {
  let marks: Marks | null = null;
  let coming: Promise<void> | null = null;
  let isBare = false;

  async function arrive(): Promise<void> {
    const markPage = await bring();
    marks ??= markPage(current, end);
  }

  /** Ends when the marks have come, or cannot; null then, and they are asked for again the next time. */
  async function arrived(): Promise<Marks | null> {
    if (marks !== null) return marks;
    coming ??= arrive().finally(() => {
      coming = null;
    });
    await coming.catch(() => undefined);
    return marks;
  }

  function show(): void {
    const check = current();
    if (isBare || check?.result.status !== 'checked') marks?.clear();
    else marks?.show(check.result, placesOf(check), check.display);
  }

  async function update(): Promise<void> {
    const result = current()?.result;
    const isWanted = !isBare && result?.status === 'checked' && result.findings.length > 0;
    // A page without marks counts as one that was left as it is, so that whoever wants to see a finding asks again.
    if (isWanted && (await arrived()) === null) isBare = true;
    show();
  }

  return {
    update,
    leaveBare(wanted) {
      isBare = wanted;
    },
    async uncover() {
      if (!isBare || current() === null) return false;
      isBare = false;
      await update();
      return true;
    },
    select: (finding) => marks?.select(finding) ?? false,
    step: (by) => marks?.step(by) ?? false,
    async reveal(cell) {
      const check = current();
      const element = check === null ? undefined : placesOf(check).cells.get(cell);
      return element === undefined ? false : ((await arrived())?.reveal(element) ?? false);
    },
    clear: () => marks?.clear(),
    sayOrphaned: () => marks?.sayOrphaned(),
    get marked() {
      return marks?.marked ?? false;
    },
    get selected() {
      return marks?.selected ?? null;
    },
  };
}

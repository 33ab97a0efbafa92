import { isMarkNode } from '../marks/mark-nodes';
import { createMarks } from '../marks/marks';
import { isConnected, tellBackground } from '../messages/to-background';
import type { CheckerReply, CheckerRequest } from '../messages/to-checker';
import { foreignFrames, readableRoots } from '../table/sources/live-content';
import { actionsOn } from './actions-on';
import { isSame, placesOf, type LiveCheck } from './live-check';
import { beTheOnlyChecker, whenOutlived } from './one-checker';
import { isReadFromOutside } from './outer-frame';
import { readPage, type Judge } from './read-page';
import { watchPage, type WatchedPage } from './watch-page';

/** Attributes by which pages show and hide their parts or span their cells; our own are not among them. */
const attributes = ['class', 'style', 'hidden', 'open', 'colspan', 'rowspan', 'aria-hidden', 'src'];

export interface PageChecker {
  /** Rejects with what the reader throws; no result is then left behind. */
  answer(request: CheckerRequest): Promise<CheckerReply>;
  /** Judges the report anew, where settings or ignored findings have changed. */
  renew(): void;
  /** Aborted when another checker has taken over; the marks are then off the page. */
  readonly life: AbortSignal;
}

/**
 * Checks the page in this frame when asked, and again whenever its report has changed since.
 *
 * @param judge says what rules and diagnosis make of a report
 */
export function createPageChecker(judge: Judge): PageChecker {
  const life = new AbortController();
  let current: LiveCheck | null = null;
  /** The page is left as it is: nobody asked for marks yet, or a person has taken them off. */
  let isBare = false;
  let watched: WatchedPage | null = null;
  /** The reading under way; whoever asks for one meanwhile gets the same. */
  let reading: Promise<boolean> | null = null;
  const marks = createMarks(
    document,
    actionsOn(() => current, end),
  );

  function take(checked: LiveCheck): void {
    current = checked;
    if (checked.result.status !== 'checked' || isBare) marks.clear();
    else marks.show(checked.result, placesOf(checked), checked.display);
  }

  /** Reads the page and takes what is new; says whether something was. */
  async function readAnew(): Promise<boolean> {
    const page = (watched ??= watchPage({ roots, attributes, ignores, look }, life.signal));
    try {
      const checked = await readPage(judge, () => page.changes, life.signal);
      const isNew = checked !== null && (current === null || !isSame(current, checked));
      if (isNew) take(checked);
      return isNew;
    } catch (error) {
      // A check that throws must not leave the result of an earlier one.
      current = null;
      marks.clear();
      throw error;
    }
  }

  function read(): Promise<boolean> {
    reading ??= readAnew().finally(() => {
      reading = null;
    });
    return reading;
  }

  async function check(mark: boolean): Promise<void> {
    if (isReadFromOutside()) return;
    isBare = !mark;
    current = null;
    await read();
  }

  /** Marks a page that was left as it is, once somebody wants to see a finding on it. */
  function mark(): void {
    if (!isBare || current === null) return;
    isBare = false;
    take(current);
    tellBackground({ type: 'resultChanged' });
  }

  function clear(): void {
    isBare = true;
    marks.clear();
    tellBackground({ type: 'cleared' });
  }

  /** Does what is asked; says whether the page has what was asked for. */
  async function react(request: CheckerRequest): Promise<boolean> {
    switch (request.type) {
      case 'current':
        await reading;
        return false;
      case 'check':
        await check(request.mark);
        return false;
      case 'renew':
        // A reading under way may have been judged before the change.
        await reading?.catch(() => false);
        if (current !== null) await read();
        return false;
      case 'select':
        await reading;
        if (request.finding !== null) mark();
        return marks.select(request.finding);
      case 'step':
        await reading;
        mark();
        return marks.step(request.by);
      case 'reveal':
        await reading;
        return marks.reveal(current === null ? null : (placesOf(current).cells.get(request.cell) ?? null));
      case 'clear':
        clear();
        return false;
    }
  }

  const roots = (): Iterable<Node> => readableRoots(document);

  const ignores = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(isMarkNode);
  };

  /** Checks anew and tells the background page, if the report is another one than before. */
  async function look(): Promise<boolean> {
    if (!isConnected()) {
      endOutlived();
      return false;
    }
    const isNew = await read().catch(() => true);
    if (isNew) tellBackground({ type: 'resultChanged' });
    return isNew;
  }

  function end(): void {
    life.abort();
    marks.clear();
  }

  /** Ends a checker whose extension is gone, and says so where that takes marks away. */
  function endOutlived(): void {
    const wasMarked = marks.marked;
    end();
    if (wasMarked) marks.sayOrphaned();
  }

  beTheOnlyChecker(end);
  whenOutlived(() => !isConnected(), endOutlived, life.signal);
  // A page that comes back from the browser's memory has its marks, but its badge was taken away.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted && current !== null) tellBackground({ type: 'resultChanged' });
    },
    { signal: life.signal },
  );

  return {
    life: life.signal,
    renew() {
      void react({ type: 'renew' }).then(
        () => tellBackground({ type: 'resultChanged' }),
        () => undefined,
      );
    },
    async answer(request) {
      const found = await react(request);
      return {
        result: current?.result ?? null,
        marked: marks.marked,
        selected: marks.selected,
        found,
        url: location.href,
        foreignFrames: current === null ? [] : foreignFrames(document),
      };
    },
  };
}

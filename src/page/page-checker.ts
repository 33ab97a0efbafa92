import { reportKey } from '../ignoring/report-key';
import { isMarkNode } from '../marks/mark-nodes';
import { isConnected, tellBackground } from '../messages/to-background';
import type { CheckerReply, CheckerRequest } from '../messages/to-checker';
import { foreignFrames, readableRoots } from '../table/sources/live-content';
import { isSame, type LiveCheck } from './live-check';
import type { MarkPage } from './mark-page';
import { createMarking } from './marking';
import { beTheOnlyChecker, whenOutlived } from './one-checker';
import { NamedPrevious } from './named-previous';
import { isReadFromOutside } from './outer-frame';
import { readPage, type Judge } from './read-page';
import { watchPage, type WatchedPage } from './watch-page';

/** Attributes by which pages show and hide their parts or span their cells; our own are not among them. */
const attributes = ['class', 'style', 'hidden', 'open', 'colspan', 'rowspan', 'aria-hidden', 'src'];

/** What may ask for another judgement. */
interface StoredChange {
  /** Whether the settings have changed. */
  readonly settings: boolean;
  /** The keys of the reports of which something is ignored, or no longer. */
  readonly reports: readonly string[];
}

/** What checks the page in this frame and keeps the check up to date. */
export interface PageChecker {
  /** Rejects with what the reader throws; no result is then left behind. */
  answer(request: CheckerRequest): Promise<CheckerReply>;
  /** Judges the report anew, where the change concerns it: at once on a page that is seen, else when it is looked at. */
  renew(change: StoredChange): void;
  /** Aborted when another checker has taken over; the marks are then off the page. */
  readonly life: AbortSignal;
}

/**
 * Checks the page in this frame when asked, and again whenever its report has changed since.
 *
 * @param judge says what rules and diagnosis make of a report
 * @param bringMarks gives the marks, once there is something to mark
 */
export function createPageChecker(judge: Judge, bringMarks: () => Promise<MarkPage>): PageChecker {
  const life = new AbortController();
  let current: LiveCheck | null = null;
  let watched: WatchedPage | null = null;
  /** The reading under way; whoever asks for one meanwhile gets the same. */
  let reading: Promise<boolean> | null = null;
  /** Settings or ignored findings have changed since the report was judged. */
  let isOutdated = false;
  const named = new NamedPrevious();
  /** The page is read because something else than the page has changed. */
  let isRenewal = false;
  const judgeNamed: Judge = (report, url) => judge(report, url, named.for(report, url), isRenewal);
  const marks = createMarking(bringMarks, () => current, end);

  /** Reads the page and takes what is new; says whether something was. */
  async function readAnew(): Promise<boolean> {
    const page = (watched ??= watchPage({ roots, attributes, ignores, look }, life.signal));
    try {
      const checked = await readPage(judgeNamed, () => page.changes, life.signal);
      const isNew = checked !== null && (current === null || !isSame(current, checked));
      if (isNew) {
        current = checked;
        await marks.update();
      }
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
    marks.leaveBare(!mark);
    current = null;
    await read();
  }

  async function renew(): Promise<void> {
    // A reading under way may have been judged before the change.
    await reading?.catch(() => false);
    isOutdated = false;
    if (current?.result.status !== 'checked') return;
    isRenewal = true;
    await readAndTell().finally(() => {
      isRenewal = false;
    });
  }

  /** Waits until what is known of the page holds. */
  async function settle(): Promise<void> {
    if (isOutdated) await renew();
    else await reading;
  }

  function isConcerned({ settings, reports }: StoredChange): boolean {
    if (settings || reading !== null) return true;
    const result = current?.result;
    return result?.status === 'checked' && reports.includes(reportKey(result.report, result.source));
  }

  /** Judges anew what a change concerns: at once on a page that is seen, else when it is looked at. */
  function follow(change: StoredChange): void {
    if (!isConcerned(change)) return;
    isOutdated = true;
    if (document.visibilityState === 'visible') void settle().catch(() => undefined);
  }

  /** Marks a page that was left as it is, once somebody wants to see a finding on it. */
  async function mark(): Promise<void> {
    if (await marks.uncover()) tellBackground({ type: 'resultChanged' });
  }

  function clear(): void {
    marks.leaveBare(true);
    marks.clear();
    tellBackground({ type: 'cleared' });
  }

  /** Does what is asked; says whether the page has what was asked for. */
  async function react(request: CheckerRequest): Promise<boolean> {
    switch (request.type) {
      case 'current':
        await settle();
        return false;
      case 'check':
        await check(request.mark).finally(() => tellBackground({ type: 'checked' }));
        return false;
      case 'renew':
        if (request.reports === undefined) await renew();
        else follow({ settings: false, reports: request.reports });
        return false;
      case 'compareWith':
        await settle();
        if (current?.result.status === 'checked') {
          named.name(request.previous, current.result.report, current.result.source.url);
          await renew();
        }
        return false;
      case 'select':
        await settle();
        if (request.finding !== null) await mark();
        return marks.select(request.finding);
      case 'step':
        await settle();
        await mark();
        return marks.step(request.by);
      case 'reveal':
        await settle();
        return marks.reveal(request.cell);
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
    return readAndTell().catch(() => true);
  }

  async function readAndTell(): Promise<boolean> {
    let isNew = true;
    try {
      isNew = await read();
    } finally {
      if (isNew) tellBackground({ type: 'resultChanged' });
    }
    return isNew;
  }

  function end(): void {
    life.abort();
    current = null;
    marks.clear();
  }

  /** Ends a checker whose extension is gone, and says so where that takes marks away. */
  function endOutlived(): void {
    const wasMarked = marks.marked;
    end();
    if (wasMarked) marks.sayOrphaned();
  }

  const isReplaced = (): boolean => !isConnected();
  beTheOnlyChecker(end, isReplaced);
  whenOutlived(isReplaced, endOutlived, life.signal);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (isOutdated && document.visibilityState === 'visible') void settle().catch(() => undefined);
    },
    { signal: life.signal },
  );
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
    renew: follow,
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

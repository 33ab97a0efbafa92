import type { Language } from '../language/language';
import { isMarkNode } from '../marks/mark-nodes';
import { createMarks } from '../marks/marks';
import { isConnected, tellBackground } from '../messages/to-background';
import type { CheckerReply, CheckerRequest } from '../messages/to-checker';
import { foreignFrames, readableRoots } from '../table/sources/live-content';
import { isSame, placesOf, type LiveCheck } from './live-check';
import { beTheOnlyChecker } from './one-checker';
import { isReadFromOutside } from './outer-frame';
import { readPage, type Judge } from './read-page';
import { watchPage, type WatchedPage } from './watch-page';

/** Attributes by which pages show and hide their parts or span their cells; our own are not among them. */
const attributes = ['class', 'style', 'hidden', 'open', 'colspan', 'rowspan', 'aria-hidden', 'src'];

export interface PageChecker {
  /** Rejects with what the reader throws; no result is then left behind. */
  answer(request: CheckerRequest): Promise<CheckerReply>;
  /** Aborted when another checker has taken over; the marks are then off the page. */
  readonly life: AbortSignal;
}

/**
 * Checks the page in this frame when asked, and again whenever its report has changed since.
 *
 * @param judge says what rules and diagnosis make of a report
 */
export function createPageChecker(language: Language, judge: Judge): PageChecker {
  const marks = createMarks(document, { language });
  const life = new AbortController();
  let current: LiveCheck | null = null;
  /** Once a person has taken the marks off, only a person's check brings them back. */
  let isCleared = false;
  let watched: WatchedPage | null = null;
  /** The reading under way; whoever asks for one meanwhile gets the same. */
  let reading: Promise<boolean> | null = null;
  /** The lit finding, by its position in `findings`. */
  let selected: number | null = null;

  function take(checked: LiveCheck): void {
    current = checked;
    selected = null;
    marks.clear();
    if (checked.result.status !== 'checked' || isCleared) return;
    marks.show(checked.result, placesOf(checked));
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

  function renew(): Promise<boolean> {
    reading ??= readAnew().finally(() => {
      reading = null;
    });
    return reading;
  }

  async function check(): Promise<void> {
    if (isReadFromOutside()) return;
    isCleared = false;
    current = null;
    await renew();
  }

  /** Lights a finding; on a page whose marks were taken off, they come back with it. */
  function select(finding: number | null): void {
    if (isCleared && finding !== null && current !== null) {
      isCleared = false;
      take(current);
      tellBackground({ type: 'resultChanged' });
    }
    selected = marks.select(finding) ? finding : null;
  }

  function clear(): void {
    isCleared = true;
    selected = null;
    marks.clear();
    tellBackground({ type: 'cleared' });
  }

  const roots = (): Iterable<Node> => readableRoots(document);

  const ignores = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(isMarkNode);
  };

  /** Checks anew and tells the background page, if the report is another one than before. */
  async function look(): Promise<boolean> {
    if (!isConnected()) {
      end();
      return false;
    }
    const isNew = await renew().catch(() => true);
    if (isNew) tellBackground({ type: 'resultChanged' });
    return isNew;
  }

  function end(): void {
    life.abort();
    marks.clear();
  }

  beTheOnlyChecker(end, life.signal);
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
    async answer(request) {
      if (request.type === 'clear') clear();
      if (request.type === 'check') await check();
      else await reading;
      if (request.type === 'select') select(request.finding);
      return {
        result: current?.result ?? null,
        marked: marks.marked,
        selected,
        url: location.href,
        foreignFrames: current === null ? [] : foreignFrames(document),
      };
    },
  };
}

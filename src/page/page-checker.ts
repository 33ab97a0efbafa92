import { checkPage, refusePage } from '../check/check-page';
import type { Language } from '../language/language';
import { isMarkNode } from '../marks/mark-nodes';
import { createMarks } from '../marks/marks';
import { isConnected, tellBackground } from '../messages/to-background';
import type { CheckerReply, CheckerRequest } from '../messages/to-checker';
import { refusal } from '../report/refusal';
import { liveTree } from '../table/sources/live';
import { foreignFrames, readableRoots } from '../table/sources/live-content';
import { titleOf } from '../table/sources/live-dom';
import { isSame, placesOf, type LiveCheck } from './live-check';
import { beTheOnlyChecker } from './one-checker';
import { isReadFromOutside } from './outer-frame';
import { watchPage } from './watch-page';

/** Attributes by which pages show and hide their parts or span their cells; our own are not among them. */
const watchedAttributes = ['class', 'style', 'hidden', 'open', 'colspan', 'rowspan', 'aria-hidden', 'src'];

/** What browsers show as a page of its own text; a PDF is shown by a viewer that lets nobody in. */
const readableTypes = ['text/html', 'application/xhtml+xml', 'text/plain'];

export interface PageChecker {
  /** @throws what the reader throws, with no result left behind */
  answer(request: CheckerRequest): CheckerReply;
  /** Aborted when another checker has taken over; the marks are then off the page. */
  readonly life: AbortSignal;
}

/** Checks the page in this frame when asked, and again whenever its report has changed since. */
export function createPageChecker(language: Language): PageChecker {
  const marks = createMarks(document, { language });
  const life = new AbortController();
  let current: LiveCheck | null = null;
  /** Once a person has taken the marks off, only a person's check brings them back. */
  let isCleared = false;
  let isWatching = false;
  /** The lit finding, by its position in `findings`. */
  let selected: number | null = null;

  function read(): LiveCheck {
    const identity = { url: location.href, title: titleOf(document), checkedAt: new Date() };
    if (!readableTypes.includes(document.contentType)) return refusePage(refusal('otherFile'), identity);
    return checkPage(liveTree, document, identity);
  }

  function take(checked: LiveCheck): void {
    current = checked;
    selected = null;
    marks.clear();
    if (checked.result.status !== 'checked' || isCleared) return;
    marks.show(checked.result.findings, placesOf(checked));
  }

  function check(): void {
    if (isReadFromOutside()) return;
    isCleared = false;
    // A check that throws must not leave the result of an earlier one.
    current = null;
    take(read());
    if (isWatching) return;
    isWatching = true;
    watchPage({ roots, attributes: watchedAttributes, ignores, look }, life.signal);
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

  const roots = (): Iterable<Node> => readableRoots(document);

  const ignores = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(isMarkNode);
  };

  /** Checks anew and tells the background page, if the report is another one than before. */
  function look(): boolean {
    if (!isConnected()) {
      end();
      return false;
    }
    const checked = read();
    if (current !== null && isSame(current, checked)) return false;
    take(checked);
    tellBackground({ type: 'resultChanged' });
    return true;
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
    answer(request) {
      if (request.type === 'check') check();
      if (request.type === 'select') select(request.finding);
      if (request.type === 'clear') {
        isCleared = true;
        selected = null;
        marks.clear();
        tellBackground({ type: 'cleared' });
      }
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

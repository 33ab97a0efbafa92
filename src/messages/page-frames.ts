import { browser } from 'wxt/browser';
import { readSettings } from '../storage/settings-store';
import { checkerReplySchema } from './checker-reply';
import { putMarkStyles } from './mark-styles';
import type { FrameCheck } from './merge-frames';
import type { CheckerRequest } from './to-checker';

/** The answers of the frames of a page, and what the checkers that failed threw. */
export interface FrameAnswers {
  readonly frames: readonly FrameCheck[];
  readonly failures: readonly string[];
}

/**
 * Puts the checker and the style of its marks into the frames of a page.
 *
 * @param frameIds the frames to enter; all that can be entered where it is left out
 * @returns the frames entered
 * @throws what the browser throws where it lets no extension in
 */
export async function startCheckers(tabId: number, frameIds?: number[]): Promise<number[]> {
  const target = frameIds === undefined ? { tabId, allFrames: true } : { tabId, frameIds };
  // Not waited for: they are there before the page has been read, and fail where the checker does.
  readSettings()
    .then(({ settings }) => putMarkStyles(target, settings.printMarks))
    .catch(() => undefined);
  const entered = await browser.scripting.executeScript({ target, files: ['/checker.js'] });
  return entered.map(({ frameId }) => frameId);
}

/**
 * Puts the marks beside the checker of a frame that has something to mark.
 *
 * @throws what the browser throws where it lets no extension in, or the frame is gone
 */
export async function startMarks(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/marks.js'] });
}

/** The frames of a page that the extension may enter; rejects where it may not enter the page. */
export async function enterableFrames(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const entered = await browser.scripting.executeScript({ target, func: () => true });
  return entered.map(({ frameId }) => frameId);
}

/** Asks the checkers of several frames; frames without a checker are passed over. */
export async function askFrames(
  tabId: number,
  frameIds: readonly number[],
  request: CheckerRequest,
): Promise<FrameAnswers> {
  const frames: FrameCheck[] = [];
  const failures: string[] = [];
  const ask = async (frameId: number): Promise<void> => {
    const reply: unknown = await browser.tabs.sendMessage(tabId, request, { frameId }).catch(() => undefined);
    if (reply === undefined) return;
    const parsed = checkerReplySchema.safeParse(reply);
    if (!parsed.success) failures.push(parsed.error.message);
    else if ('failure' in parsed.data) failures.push(parsed.data.failure);
    else frames.push({ frameId, ...parsed.data });
  };
  await Promise.all(frameIds.map(ask));
  return { frames, failures };
}

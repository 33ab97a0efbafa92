import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedPage, PageState } from '../messages/checked-page';

/** An answer that comes within this time needs no sign that it is waited for, in milliseconds. */
const patience = 150;

export interface Reading {
  /** The state was asked for, and the answer is late. */
  readonly waiting: boolean;
  /** Asks for the state; calls while it is asked for are answered together by one more question. */
  readonly read: () => void;
}

/**
 * Asks a page for its state, at first and whenever it is told to.
 *
 * @param turn an answer to a question from before it has changed is thrown away and the question asked again
 * @param show takes in the answers; the one of the last rendering is called
 */
export function useReading(
  page: CheckedPage,
  turn: RefObject<number>,
  show: (state: PageState) => void,
): Reading {
  const [waiting, setWaiting] = useState(false);
  const latest = useRef(show);
  latest.current = show;
  const isShown = useRef(true);
  const asked = useRef<'no' | 'once' | 'again'>('no');

  const read = useCallback(() => {
    if (asked.current !== 'no') {
      asked.current = 'again';
      return;
    }
    const ask = async () => {
      const timer = setTimeout(() => setWaiting(true), patience);
      do {
        asked.current = 'once';
        const begun = turn.current;
        const state = await page.current();
        if (!isShown.current) break;
        if (turn.current === begun) latest.current(state);
        else asked.current = 'again';
      } while (isAskedAgain());
      asked.current = 'no';
      clearTimeout(timer);
      setWaiting(false);
    };
    const isAskedAgain = () => asked.current === 'again';
    void ask();
  }, [page, turn]);

  useEffect(() => {
    isShown.current = true;
    read();
    return () => {
      isShown.current = false;
    };
  }, [read]);
  return { waiting, read };
}

import { isDisplayed } from './displayed';
import { openAround, type Sight } from './open-hidden';
import { createOpenedDetails } from './opened-details';
import { scrollToMiddle } from './scroll';
import type { Spot } from './spot';

/** Brings places of the page before the reader's eyes, one at a time. */
export interface Reach {
  /**
   * Scrolls to a place, after opening what hides it, as far as that can be done.
   *
   * @param spot null for nothing to be brought
   * @param then called when that is done, at once where nothing had to be opened; not at all when another place is
   * brought meanwhile
   */
  bring(spot: Spot | null, then: () => void): void;
  /** Gives up what is under way, and closes what was opened and is still open. */
  leave(): void;
  /** How the place that was brought last can be seen. */
  readonly sight: Sight;
}

/** Nothing is brought yet. */
export function createReach(): Reach {
  const opened = createOpenedDetails();
  let current = new AbortController();
  let sight: Sight = 'visible';

  async function open(spot: Spot, then: () => void, { signal }: AbortController): Promise<void> {
    const seen = await openAround(spot, opened, signal);
    if (signal.aborted) return;
    sight = seen;
    if (seen !== 'hidden') scrollToMiddle(spot);
    then();
  }

  function begin(): AbortController {
    current.abort();
    current = new AbortController();
    sight = 'visible';
    return current;
  }

  return {
    bring(spot, then) {
      const turn = begin();
      if (spot !== null && !isDisplayed(spot)) {
        void open(spot, then, turn);
        return;
      }
      if (spot !== null) scrollToMiddle(spot);
      then();
    },
    leave() {
      begin();
      opened.close();
    },
    get sight() {
      return sight;
    },
  };
}

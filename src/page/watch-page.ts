/** A page is taken to be at rest so long after its last change, in milliseconds. */
const quiet = 300;

/** However busy a page is, it is looked at so long after the first change of a run. */
const longestRun = 1500;

/** Where nothing of interest changes, the looks become rarer, up to this. */
const rarest = 20_000;

export interface PageWatch {
  /** The documents and shadow trees to watch; asked anew after every look. */
  readonly roots: () => Iterable<Node>;
  /** Attributes whose change counts, next to changes of the content. */
  readonly attributes: readonly string[];
  /** Whether a change is none of the page's own doing. */
  readonly ignores: (change: MutationRecord) => boolean;
  /**
   * Called when the page has come to rest after a change.
   *
   * @returns whether there was something of interest; while there is not, the looks become rarer
   */
  readonly look: () => boolean | Promise<boolean>;
}

export interface WatchedPage {
  /** How often the page has changed so far. */
  readonly changes: number;
}

/**
 * Looks at a page again whenever it has changed: pages that build themselves after loading, that
 * page on the client, that show one part at a time, that swap one report for another.
 *
 * @param signal ends the watch
 */
export function watchPage(watch: PageWatch, signal: AbortSignal): WatchedPage {
  let timer: number | undefined;
  let runBegan: number | null = null;
  let patience = quiet;
  let changes = 0;

  const observer = new MutationObserver((records) => {
    if (!records.every(watch.ignores)) noteChange();
  });

  function noteChange(): void {
    changes += 1;
    schedule();
  }

  function schedule(): void {
    const now = performance.now();
    runBegan ??= now;
    const longest = Math.max(longestRun, patience);
    clearTimeout(timer);
    timer = window.setTimeout(
      () => void lookAgain(),
      Math.max(0, Math.min(patience, runBegan + longest - now)),
    );
  }

  async function lookAgain(): Promise<void> {
    runBegan = null;
    if (signal.aborted) return;
    patience = (await watch.look()) ? quiet : Math.min(patience * 2, rarest);
    observeRoots();
  }

  function observeRoots(): void {
    // A look may have ended the watch.
    if (signal.aborted) return;
    const attributes = watch.attributes.length > 0 && { attributeFilter: [...watch.attributes] };
    for (const root of watch.roots()) {
      observer.observe(root, { subtree: true, childList: true, characterData: true, ...attributes });
    }
  }

  // A frame that has loaded another document changes nothing around it; its event is seen on the way down.
  document.addEventListener('load', noteChange, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observeRoots();
  return {
    get changes() {
      return changes;
    },
  };
}

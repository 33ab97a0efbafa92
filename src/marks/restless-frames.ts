/** After the last sign of life there is a run with every frame for so long, in milliseconds. */
const lively = 500;

/** At rest there is a run so often, in milliseconds, for what moves without a sign. */
const restEvery = 500;

/** What moves a page, or what a reader moves it by. */
const signs = [
  ...['scroll', 'resize', 'wheel', 'pointerdown', 'pointermove', 'keydown', 'input', 'focusin'],
  ...['load', 'toggle', 'transitionrun', 'animationstart'],
];

/** Runs that follow a page as it moves. */
export interface RestlessFrames {
  /** Watches for signs of life in another document too. */
  listenTo(document: Document): void;
  /** Begins, or says that there is something to follow. */
  wake(): void;
  stop(): void;
}

/**
 * Runs once a frame while the page moves, and rarely while it rests; not at all where the tab is out of sight.
 *
 * @param view whose frames they are
 * @param run takes the time of the frame, in milliseconds; says whether something has moved
 */
export function restlessFrames(view: Window, run: (now: number) => boolean): RestlessFrames {
  const known = new Set<Document>();
  let life = new AbortController();
  let isRunning = false;
  let frame: number | null = null;
  let timer: number | null = null;
  let stirred = 0;

  function request(): void {
    frame ??= view.requestAnimationFrame((now) => {
      frame = null;
      if (run(now)) stirred = performance.now();
      // The run may have stopped it.
      if (!isRunning) return;
      if (performance.now() - stirred < lively) request();
      else rest();
    });
  }

  function rest(): void {
    timer ??= view.setTimeout(() => {
      timer = null;
      request();
    }, restEvery);
  }

  function wake(): void {
    isRunning = true;
    stirred = performance.now();
    if (timer !== null) view.clearTimeout(timer);
    timer = null;
    request();
  }

  return {
    listenTo(document) {
      if (known.has(document)) return;
      known.add(document);
      const options = { capture: true, passive: true, signal: life.signal };
      for (const sign of signs) (document.defaultView ?? document).addEventListener(sign, wake, options);
    },
    wake,
    stop() {
      isRunning = false;
      life.abort();
      life = new AbortController();
      known.clear();
      if (frame !== null) view.cancelAnimationFrame(frame);
      if (timer !== null) view.clearTimeout(timer);
      frame = timer = null;
    },
  };
}

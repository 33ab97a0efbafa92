import { textIn } from '../language/text-in';
import type { Localized } from '../language/language';
import type { PageDisplay } from '../settings/page-display';
import { createCardShell } from './card-shell';
import { makeElement } from './make-element';
import { showOnTop } from './top-layer';
import { zoomOf } from './zoom';

/** How long a notice stands that needs no answer, in milliseconds. */
const reading = 5000;

/** A sentence in the corner of the window, in the markup only while it stands there. */
export interface Notice {
  /**
   * Says something in the place of what was said before, and has a screen reader speak it.
   *
   * @param stays until it is closed, instead of going by itself
   */
  say(text: Localized, stays: boolean): void;
  close(): void;
  /** Whether an event that passed through these nodes came from it. */
  isAmong(path: readonly EventTarget[]): boolean;
}

/** Says nothing yet. */
export function createNotice(document: Document, displayNow: () => PageDisplay): Notice {
  let host: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(timer);
    host?.remove();
    host = null;
  }

  return {
    say(text, stays) {
      close();
      const display = displayNow();
      const shell = createCardShell(document, display, 'dialog', close);
      const words = textIn(text, display.language);
      shell.card.classList.add('corner', 'notice-card');
      shell.content.append(makeElement(document, 'p', { text: words }));
      host = shell.host;
      host.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') close();
      });
      document.documentElement.append(host);
      shell.card.style.zoom = String(1 / zoomOf(host));
      if (shell.card.isConnected) showOnTop(shell.card);
      shell.announce(words);
      if (!stays) timer = setTimeout(close, reading);
    },
    close,
    isAmong: (path) => host !== null && path.includes(host),
  };
}

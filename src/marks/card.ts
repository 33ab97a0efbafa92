import type { PageDisplay } from '../settings/page-display';
import { announcement } from './card-content';
import { createCardControls, type CardControls, type CardRequests } from './card-controls';
import type { CardSubject } from './card-subject';
import { fillCard, placeInWords } from './card-fill';
import { followSpot, keepInCorner } from './card-following';
import { createCardShell, type CardKind, type CardShell } from './card-shell';
import { hostDocumentFor } from './editor';
import { createFocusMemory } from './focus-memory';
import { isLocated } from './locate';
import { showOnTop } from './top-layer';
import { zoomOf } from './zoom';

/** A card whose spot the page took away waits so long for the page to be judged anew, in milliseconds. */
const patience = 600;

/** How a card comes. `words` are spoken before those of the finding. */
export interface Entrance {
  /** It takes the focus, so that its buttons are reached by Tab. */
  readonly focus?: boolean;
  /** It is spoken by a screen reader. */
  readonly announce?: boolean;
  readonly words?: string;
}

/** The one card of a page; it is in the markup only while it is open. */
export interface Card {
  /**
   * Opens a card in the place of the one that is open, beside its spot; does nothing where that is no longer on the page. A
   * card that is open already and only changes what it says keeps its place, its focus and what is written in it.
   */
  open(subject: CardSubject, entrance?: Entrance): void;
  /** Closes the card; the focus goes back to where it was, if the card has it. */
  close(): void;
  /** Closes the form in the card, if one is open; says whether it was. */
  cancel(): boolean;
  /** Whether an event that passed through these nodes came from the card. */
  isAmong(path: readonly EventTarget[]): boolean;
  /** Whether the reader is writing in it. */
  readonly isTyping: boolean;
  /** Whether it has the focus. */
  readonly isFocused: boolean;
  /** Whether one is open whose spot is scrolled away, so that it is not shown. */
  readonly isOutOfSight: boolean;
}

/** What the card asks of the marks. */
export interface CardOwner extends CardRequests {
  /** The reader closes the card by its own button. */
  dismiss(): void;
}

/** What is open. */
interface Open {
  readonly shell: CardShell;
  readonly controls: CardControls | null;
  subject: CardSubject;
  stop: () => void;
}

/** The card of a page; nothing is in the markup before it is opened. */
export function createCard(page: Document, displayNow: () => PageDisplay, owner: CardOwner): Card {
  let open: Open | null = null;
  let awaitsFocus = false;
  const memory = createFocusMemory((element) => element === open?.shell.host);

  const focused = (): Element | null => {
    if (open === null) return null;
    const root: Node & { readonly activeElement?: Element | null } = open.shell.card.getRootNode();
    return root.activeElement ?? null;
  };

  function remove(): void {
    open?.stop();
    open?.shell.host.remove();
    open = null;
  }

  function close(): void {
    const had = focused() !== null;
    awaitsFocus = false;
    remove();
    if (had) memory.giveBack();
    else memory.forget();
  }

  function openCard(
    subject: CardSubject,
    { focus = false, announce = false, words = '' }: Entrance = {},
  ): void {
    const { spot, findings, position } = subject;
    // Nothing is put into what an editor writes: the card opens around it.
    const document = spot === null ? page : hostDocumentFor(spot.element);
    if (spot?.isOnPage() === false || document === null) {
      close();
      return;
    }
    const name = focused()?.getAttribute('name') ?? null;
    const held = focused() !== null;
    const kind: CardKind = position === null ? 'tooltip' : 'dialog';
    if (open === null || !canStay(open.shell, document, kind, displayNow())) {
      remove();
      open = build(document, kind, subject);
      // A page that defines the element for itself may throw it out again at once.
      if (!open.shell.card.isConnected) return;
      fillCard(open, subject, null, displayNow());
    } else {
      open.stop();
      fillCard(open, subject, open.subject, displayNow());
      open.subject = subject;
    }
    const { shell } = open;
    if (focus && !held && !awaitsFocus) memory.note(page);
    awaitsFocus = kind === 'dialog' && (awaitsFocus || focus || held);
    open.stop = place(shell, subject, () => {
      // What cannot be seen takes no focus.
      if (awaitsFocus && focused() === null) focusOn(shell, name);
      awaitsFocus = false;
    });
    if (!announce) return;
    const where = placeInWords(subject, shell.language);
    shell.announce([words, where, announcement(findings, shell.language)].filter(Boolean).join(' '));
  }

  function build(document: Document, kind: CardKind, subject: CardSubject): Open {
    const display = displayNow();
    const shell = createCardShell(document, display, kind, () => owner.dismiss());
    const controls = kind === 'dialog' ? createCardControls(document, display.language, owner) : null;
    if (controls !== null) shell.card.append(controls.element);
    memory.listen(shell.host);
    document.documentElement.append(shell.host);
    // On a page that enlarges itself by `zoom`, coordinates of the window and of the card would differ.
    shell.card.style.zoom = String(1 / zoomOf(shell.host));
    if (shell.card.isConnected) showOnTop(shell.card);
    return { shell, controls, subject, stop: () => undefined };
  }

  /** Puts the card beside its spot and keeps it there, or into the corner of the window. */
  function place({ card }: CardShell, { spot, findings }: CardSubject, onShown: () => void): () => void {
    card.classList.toggle('corner', spot === null);
    if (spot === null) {
      const stop = keepInCorner(card);
      onShown();
      return stop;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      timer ??= setTimeout(close, patience);
    };
    const stop = followSpot(card, spot, findings.filter(isLocated), onShown, wait);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  return {
    open: openCard,
    close,
    cancel: () => open?.controls?.cancel() ?? false,
    isAmong: (path) => open !== null && path.includes(open.shell.host),
    get isTyping() {
      return ['input', 'textarea'].includes(focused()?.localName ?? '');
    },
    get isFocused() {
      return focused() !== null;
    },
    get isOutOfSight() {
      return open?.shell.card.style.visibility === 'hidden';
    },
  };
}

/** Whether a card that is open can take other content. */
function canStay(shell: CardShell, document: Document, kind: CardKind, { language }: PageDisplay): boolean {
  return (
    shell.card.isConnected &&
    shell.host.ownerDocument === document &&
    shell.kind === kind &&
    shell.language === language
  );
}

/** Moves the focus to a button or field of the card, or where that is not to be seen, to the card itself. */
function focusOn({ card }: CardShell, name: string | null): void {
  const control =
    name === null ? null : card.querySelector<HTMLElement>(`[name="${name}"]:not([hidden], [hidden] *)`);
  (control ?? card).focus({ preventScroll: true });
}

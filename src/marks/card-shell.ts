import type { Language } from '../language/language';
import { textIn } from '../language/text-in';
import type { PageDisplay } from '../settings/page-display';
import controlStyles from './card-controls.css?inline';
import findingStyles from './card-findings.css?inline';
import mediaStyles from './card-media.css?inline';
import frameStyles from './card.css?inline';
import { makeButton, makeElement } from './make-element';
import { createShadowHost } from './shadow-host';
import { cardWords } from './wording';

/** Later ones count more. */
const cardStyles = [frameStyles, findingStyles, controlStyles, mediaStyles].join('\n');

/** How long a live region must have been in the page before a screen reader listens to it, in milliseconds. */
const announcementDelay = 100;

/** What happens in the card is no business of the page's. */
const ownEvents = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'click', 'dblclick', 'auxclick'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'contextmenu'],
];

/** A selected finding is shown in a dialog, the findings under the pointer in a tooltip. */
export type CardKind = 'dialog' | 'tooltip';

/** The empty card inside the shadow tree that keeps the styles of page and card apart. */
export interface CardShell {
  /** The element to append to the page. */
  readonly host: HTMLElement;
  /** The card itself; it is shown in the top layer. */
  readonly card: HTMLElement;
  /** The part of the card that takes what is said of the findings; it scrolls where that is long. */
  readonly content: HTMLElement;
  readonly kind: CardKind;
  readonly language: Language;
  /** Has a screen reader speak the words without moving the focus. */
  announce(words: string): void;
}

/**
 * An empty card that is not yet in the page.
 *
 * @param kind a dialog has a button that closes it
 * @param onDismiss called when that button is pressed
 */
export function createCardShell(
  document: Document,
  { language, theme }: PageDisplay,
  kind: CardKind,
  onDismiss: () => void,
): CardShell {
  const { host, root } = createShadowHost(document, 'gouji-card', cardStyles);
  for (const name of ownEvents)
    host.addEventListener(name, (event) => event.stopPropagation(), { passive: true });

  const card = makeElement(document, 'div', { className: 'card' });
  card.lang = language;
  card.dataset['theme'] = theme;
  card.role = kind;
  card.ariaLabel = textIn(cardWords.label, language);
  if (kind === 'dialog') {
    card.tabIndex = -1;
    card.append(makeButton(document, 'close', '×', textIn(cardWords.close, language), onDismiss));
  }
  const content = makeElement(document, 'div', { className: 'content' });
  const scroller = makeElement(document, 'div', { className: 'scroller' }, content);
  card.append(scroller);

  const speech = makeElement(document, 'div', { className: 'speech' });
  speech.lang = language;
  speech.role = 'status';
  let timer: ReturnType<typeof setTimeout> | undefined;

  root.append(card, speech);
  return {
    host,
    card,
    content,
    kind,
    language,
    announce(words) {
      clearTimeout(timer);
      timer = setTimeout(() => (speech.textContent = words), announcementDelay);
    },
  };
}

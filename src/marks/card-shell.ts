import { rememberMarkNode } from './mark-nodes';
import type { Language } from '../language/language';
import cardStyles from './card.css?inline';
import { cardWords } from './wording';
import { textIn } from '../language/text-in';

/** How long a live region must have been in the page before a screen reader listens to it, in milliseconds. */
const announcementDelay = 100;

/** The empty card inside the shadow tree that keeps the styles of page and card apart. */
export interface CardShell {
  /** The element to append to the page. */
  readonly host: HTMLElement;
  /** The card itself; it takes the content and is shown in the top layer. */
  readonly card: HTMLElement;
  /** Has a screen reader speak the words without moving the focus. */
  announce(words: string): void;
}

/**
 * An empty card that is not yet in the page.
 *
 * @param selected a dialog with a button to close it, for a finding that was selected; otherwise a tooltip
 * @param onDismiss called when that button is pressed
 */
export function createCardShell(
  document: Document,
  language: Language,
  selected: boolean,
  onDismiss: () => void,
): CardShell {
  const { host, root } = createHost(document);
  addStyles(root);

  const card = document.createElement('div');
  card.className = 'card';
  card.lang = language;
  card.popover = 'manual';
  card.role = selected ? 'dialog' : 'tooltip';
  card.ariaLabel = textIn(cardWords.label, language);
  if (selected) card.append(closeButton(document, language, onDismiss));

  const speech = document.createElement('div');
  speech.className = 'speech';
  speech.lang = language;
  speech.role = 'status';

  root.append(card, speech);
  rememberMarkNode(host);
  return {
    host,
    card,
    announce(words) {
      setTimeout(() => (speech.textContent = words), announcementDelay);
    },
  };
}

/** A page that defines the element's name for itself may have given it a shadow tree; a div is nobody's. */
function createHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('gouji-card');
  try {
    return { host, root: host.attachShadow({ mode: 'closed' }) };
  } catch {
    const plain = document.createElement('div');
    return { host: plain, root: plain.attachShadow({ mode: 'closed' }) };
  }
}

/** An adopted sheet is beyond the reach of the page's content security policy, but not every frame takes one. */
function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = cardStyles;
    root.append(style);
  }
}

function closeButton(document: Document, language: Language, onDismiss: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.ariaLabel = textIn(cardWords.close, language);
  button.textContent = '×';
  button.addEventListener('click', onDismiss);
  return button;
}

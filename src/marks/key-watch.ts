import type { PageDisplay } from '../settings/page-display';
import { shortcutOf } from '../settings/shortcut';

export interface KeyTarget {
  /** The keys by which a reader goes from finding to finding. */
  shortcuts(): PageDisplay['shortcuts'];
  /** Whether the event came from the card. */
  isCard(path: readonly EventTarget[]): boolean;
  /** Whether the reader is writing in the card. */
  isTypingInCard(): boolean;
  /** Goes so many findings on; says whether it did, and the page is not to hear of the keys. */
  step(by: number): boolean;
  /** The reader pressed Esc. */
  escape(): void;
}

/**
 * Follows the keys in the given documents until the signal aborts. Only keys that were used are kept from the page.
 */
export function watchKeys(documents: Iterable<Document>, target: KeyTarget, signal: AbortSignal): void {
  function press(event: KeyboardEvent): void {
    // A page that makes keys up does not go through the findings.
    if (!event.isTrusted || event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      target.escape();
      return;
    }
    const { next, previous } = target.shortcuts();
    const pressed = shortcutOf(event);
    const by = pressed === next ? 1 : pressed === previous ? -1 : 0;
    if (by === 0 || isTyping(event)) return;
    if (!target.step(by)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function isTyping(event: KeyboardEvent): boolean {
    const path = event.composedPath();
    return target.isCard(path) ? target.isTypingInCard() : isWriting(event, path[0]);
  }

  for (const document of documents) {
    document.addEventListener('keydown', press, { signal, capture: true });
  }
}

const fields = ['input', 'textarea', 'select'];

interface PressedOn extends EventTarget {
  readonly localName?: string;
  readonly isContentEditable?: boolean;
}

/**
 * Whether keys that go to a node write or choose something there. In the text of an editor, Alt with a key that writes
 * nothing goes through the findings all the same: whoever corrects a report there has the caret in it.
 */
function isWriting({ altKey, key }: KeyboardEvent, node: PressedOn | undefined): boolean {
  if (node === undefined) return false;
  if (fields.includes(node.localName ?? '')) return true;
  return node.isContentEditable === true && !(altKey && key.length > 1);
}

import { fill } from '../language/fill';
import type { Language } from '../language/language';
import { textIn } from '../language/text-in';
import type { PageDisplay } from '../settings/page-display';
import { findingList } from './card-content';
import type { CardControls } from './card-controls';
import type { CardShell } from './card-shell';
import { isAboutTheSame, saysTheSame, type CardSubject } from './card-subject';
import { keysInWords } from './keys-in-words';
import { makeElement } from './make-element';
import { cardWords } from './wording';

interface Filled {
  readonly shell: CardShell;
  /** Null in a card that belongs to the pointer. */
  readonly controls: CardControls | null;
}

/**
 * Puts into a card what it is to say. What it says already is left as it stands.
 *
 * @param before what is in it; null for nothing
 */
export function fillCard(
  { shell: { card, content, language }, controls }: Filled,
  subject: CardSubject,
  before: CardSubject | null,
  display: PageDisplay,
): void {
  const { findings, position } = subject;
  const [first] = findings;
  card.dataset['theme'] = display.theme;
  if (before === null || !saysTheSame(before, subject)) {
    const { ownerDocument } = content;
    const line = (className: string, text: string | null): Node[] =>
      text === null ? [] : [makeElement(ownerDocument, 'p', { className, text })];
    content.replaceChildren(
      findingList(ownerDocument, findings, language, position !== null),
      ...line('aside', placeInWords(subject, language)),
    );
    if (content.parentElement !== null) content.parentElement.scrollTop = 0;
    card.querySelector(':scope > .hint')?.remove();
    if (position === null) card.append(...line('hint', hintIn(display, language)));
  }
  if (position === null || first === undefined) return;
  controls?.follow(first, position, before !== null && isAboutTheSame(before, subject));
  const { rank, count } = position;
  card.ariaLabel =
    rank === null
      ? textIn(cardWords.label, language)
      : fill(textIn(cardWords.labelOfPosition, language), { rank, count }, language);
}

/** What a reader has to know of the place of a finding; null for nothing. */
export function placeInWords({ spot, sight }: CardSubject, language: Language): string | null {
  if (sight === 'opened') return textIn(cardWords.opened, language);
  if (sight === 'hidden') return textIn(cardWords.hidden, language);
  return spot === null ? textIn(cardWords.noPlace, language) : null;
}

/** How a reader goes on from a card under the pointer. */
function hintIn({ shortcuts }: PageDisplay, language: Language): string {
  if (shortcuts.next === null) return textIn(cardWords.hint, language);
  const keys = keysInWords(shortcuts.next);
  return fill(textIn(cardWords.hintWithKeys, language), { keys }, language);
}

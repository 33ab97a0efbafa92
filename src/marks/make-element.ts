/** What an element of the card is made of. */
interface Making {
  readonly className?: string;
  /** Its words, as text. */
  readonly text?: string;
}

/**
 * An element of the card, in no document yet.
 *
 * @param children in order, after the text
 */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  { className, text }: Making = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== undefined) element.className = className;
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}

/**
 * A button of the card.
 *
 * @param name by which it is found again when the card is built anew, and styled
 * @param label what it is called where its text is only a sign; null for its text
 */
export function makeButton(
  document: Document,
  name: string,
  text: string,
  label: string | null,
  onPress: () => void,
): HTMLButtonElement {
  const button = makeElement(document, 'button', { className: name, text });
  button.type = 'button';
  button.name = name;
  if (label !== null) button.ariaLabel = button.title = label;
  button.addEventListener('click', onPress);
  return button;
}

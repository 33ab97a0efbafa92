import { fill } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { isActive } from '../check/active';
import { copyText } from './copy-text';
import type { Position } from './card-subject';
import { createIgnoreForm } from './ignore-form';
import type { ShownFinding } from './locate';
import { makeButton, makeElement } from './make-element';
import { actionWords } from './wording';

/** What a reader asks for in the card of a selected finding. */
export interface CardRequests {
  /** The text by which a body is asked to correct what the finding says. */
  letter(shown: ShownFinding): string;
  /**
   * Ignores the finding.
   *
   * @throws where that could not be stored
   */
  ignore(shown: ShownFinding, reason: string): Promise<void>;
  openRule(rule: string): void;
  /** Goes to the next finding, or with −1 to the one before. */
  step(by: number): void;
}

/** What can be done about the finding in the card. */
export interface CardControls {
  readonly element: HTMLElement;
  /** Puts another finding in the place of the one before; a form that was open for that is closed. */
  follow(shown: ShownFinding, position: Position, isSame: boolean): void;
  /** Closes the form for the reason, if that is open; says whether it was. */
  cancel(): boolean;
}

/** Makes them for one card; what a reader asks for goes to `requests`. */
export function createCardControls(
  document: Document,
  language: Language,
  requests: CardRequests,
): CardControls {
  let current: ShownFinding | null = null;
  /** Rises with every finding, so that an answer that comes late is not shown under another one. */
  let turn = 0;
  const words = (text: Localized): string => textIn(text, language);

  const copy = makeButton(document, 'copy', words(actionWords.copy), null, () => void copyLetter());
  const ignore = makeButton(document, 'ignore', words(actionWords.ignore), null, () => {
    say('');
    if (form.isOpen) cancel();
    else openForm();
  });
  ignore.ariaExpanded = 'false';
  const rule = makeButton(document, 'rule', words(actionWords.rule), null, () => {
    if (current !== null) requests.openRule(current.finding.rule);
  });
  const rank = makeElement(document, 'span', { className: 'rank' });
  const step = (name: 'previous' | 'next', sign: string, by: number): HTMLButtonElement =>
    makeButton(document, name, sign, words(actionWords[name]), () => requests.step(by));
  const position = makeElement(
    document,
    'span',
    { className: 'position' },
    rank,
    step('previous', '▲', -1),
    step('next', '▼', 1),
  );
  const form = createIgnoreForm(document, language, (reason) => void ignoreFor(reason), cancel);
  const status = makeElement(document, 'p', { className: 'status' });
  status.role = 'status';
  const byHand = makeElement(document, 'textarea', { className: 'by-hand' });
  byHand.readOnly = true;
  byHand.ariaLabel = words(actionWords.letter);
  byHand.hidden = true;
  const actions = makeElement(document, 'div', { className: 'actions' }, copy, ignore, rule, position);
  const element = makeElement(
    document,
    'div',
    { className: 'controls' },
    actions,
    form.element,
    status,
    byHand,
  );

  function say(text: string): void {
    status.textContent = text;
    status.className = 'status';
    byHand.hidden = true;
  }

  function openForm(): void {
    form.open();
    ignore.ariaExpanded = 'true';
  }

  function closeForm(): void {
    const held = isFocused(form.element);
    form.close();
    form.setBusy(false);
    ignore.ariaExpanded = 'false';
    if (held) (ignore.hidden ? copy : ignore).focus({ preventScroll: true });
  }

  function cancel(): boolean {
    if (!form.isOpen) return false;
    closeForm();
    say('');
    return true;
  }

  async function copyLetter(): Promise<void> {
    if (current === null) return;
    const text = requests.letter(current);
    const asked = turn;
    const isCopied = await copyText(document, text);
    if (asked !== turn) return;
    say(words(isCopied ? actionWords.copied : actionWords.copyByHand));
    if (isCopied) return;
    byHand.hidden = false;
    byHand.value = text;
    byHand.focus({ preventScroll: true });
    byHand.select();
  }

  async function ignoreFor(reason: string): Promise<void> {
    if (current === null) return;
    const asked = turn;
    const { title } = current.finding;
    form.setBusy(true);
    say('');
    let isStored = true;
    try {
      await requests.ignore(current, reason);
    } catch {
      isStored = false;
    }
    if (asked !== turn) return;
    form.setBusy(false);
    if (isStored) closeForm();
    say(isStored ? fill(words(actionWords.ignored), { title }, language) : words(actionWords.notIgnored));
    if (!isStored) status.className = 'status failure';
  }

  return {
    element,
    follow(shown, { rank: place, count }, isSame) {
      current = shown;
      rank.textContent =
        place === null ? '' : fill(words(actionWords.position), { rank: place, count }, language);
      ignore.hidden = !isActive(shown.finding);
      position.hidden = count === 0 || (count === 1 && place !== null);
      if (isSame) return;
      turn += 1;
      closeForm();
      say('');
    },
    cancel,
  };
}

/** Whether the focus is in an element of a shadow tree. */
function isFocused(element: Element): boolean {
  const root: Node & { readonly activeElement?: Element | null } = element.getRootNode();
  return element.contains(root.activeElement ?? null);
}

import { ignoringReasons } from '../language/ignoring-reasons';
import type { Language } from '../language/language';
import { textIn } from '../language/text-in';
import { makeButton, makeElement } from './make-element';
import { actionWords } from './wording';

/** The form in the card in which a reader says why a finding is to be ignored. */
export interface IgnoreForm {
  readonly element: HTMLFormElement;
  /** Empties and shows it, and moves the focus to its field. */
  open(): void;
  close(): void;
  readonly isOpen: boolean;
  /** While the answer is awaited, it is not sent again. */
  setBusy(busy: boolean): void;
}

/**
 * A closed form.
 *
 * @param onSubmit called with the reason, which may be empty
 * @param onCancel called when the reader thinks better of it
 */
export function createIgnoreForm(
  document: Document,
  language: Language,
  onSubmit: (reason: string) => void,
  onCancel: () => void,
): IgnoreForm {
  const field = makeElement(document, 'input', { className: 'reason' });
  field.name = 'reason';
  field.autocomplete = 'off';
  field.maxLength = 200;
  const label = makeElement(document, 'label', { text: textIn(actionWords.reason, language) }, field);
  let busy = false;
  const reasons = ignoringReasons.map((reason, index) => {
    const text = textIn(reason, language);
    return makeButton(document, `common-${index}`, text, null, () => {
      field.value = text;
      if (!busy) onSubmit(text);
    });
  });
  for (const button of reasons) button.className = 'common';
  const submit = makeElement(document, 'button', {
    className: 'submit',
    text: textIn(actionWords.ignoreNow, language),
  });
  submit.name = 'submit';
  const cancel = makeButton(document, 'cancel', textIn(actionWords.cancel, language), null, onCancel);
  const element = makeElement(
    document,
    'form',
    { className: 'ignoring' },
    label,
    makeElement(document, 'div', { className: 'reasons' }, ...reasons),
    makeElement(document, 'div', { className: 'buttons' }, submit, cancel),
  );
  element.hidden = true;
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!busy) onSubmit(field.value.trim());
  });

  return {
    element,
    open() {
      field.value = '';
      element.hidden = false;
      field.focus({ preventScroll: true });
    },
    close() {
      element.hidden = true;
    },
    get isOpen() {
      return !element.hidden;
    },
    setBusy(next) {
      busy = next;
      // A button that is disabled would lose the focus.
      submit.ariaDisabled = next ? 'true' : null;
    },
  };
}

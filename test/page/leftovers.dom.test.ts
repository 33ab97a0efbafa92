import { afterEach, expect, test, vi } from 'vitest';
import { dismissPredecessor, removeLeftovers } from '../../src/page/leftovers';

afterEach(() => document.body.replaceChildren());

const marked = '<p data-gouji-role="total" data-gouji-severity="error" class="own">一</p>';

test('marks and cards of an earlier version are taken off', () => {
  document.body.innerHTML = `${marked}<form><input name="removeAttribute"></form><gouji-card></gouji-card>`;
  removeLeftovers();
  expect(document.body.innerHTML).toBe('<p class="own">一</p><form><input name="removeAttribute"></form>');
});

test('those in an open shadow tree too', () => {
  const host = document.createElement('div');
  document.body.append(host);
  host.attachShadow({ mode: 'open' }).innerHTML = marked;
  removeLeftovers();
  expect(host.shadowRoot?.innerHTML).toBe('<p class="own">一</p>');
});

test.each([
  '<div contenteditable>',
  '<div contenteditable="TRUE">',
  '<div contenteditable="plaintext-only">',
])('what is written in an editor, %s, is content and stays as it is', (editor) => {
  document.body.innerHTML = `${editor}${marked}<div contenteditable="false">${marked}</div></div>`;
  const before = document.body.innerHTML;
  removeLeftovers();
  expect(document.body.innerHTML).toBe(before);
});

test('a checker that goes by itself has everything left to it', () => {
  document.body.innerHTML = marked;
  document.addEventListener('gouji-extension-replaced', (event) => event.preventDefault(), { once: true });
  removeLeftovers();
  expect(document.body.innerHTML).toBe(marked);
});

test('where checkers outlive the extension, a page without one is left as it is', () => {
  document.body.innerHTML = marked;
  const heard = vi.fn();
  document.addEventListener('gouji-extension-replaced', heard, { once: true });
  dismissPredecessor();
  expect(heard).toHaveBeenCalledOnce();
  expect(document.body.innerHTML).toBe(marked);
});

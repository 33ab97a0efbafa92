import { attacked, type Attack } from './attacked';

/** Whatever code of others may call on the page throws. */
const overriding = `
  const refuse = () => { throw new Error('overridden by the page'); };
  const owners = [Document, Element, HTMLElement, Node, EventTarget, Range, Array, String, RegExp, Map, Set, Promise];
  for (const { prototype } of owners) {
    for (const name of Reflect.ownKeys(prototype)) {
      const property = Object.getOwnPropertyDescriptor(prototype, name);
      if (name === 'constructor' || property?.configurable !== true) continue;
      const lie = 'value' in property ? { value: refuse } : { get: refuse, set: refuse };
      try { Object.defineProperty(prototype, name, { ...lie, configurable: true }); } catch { /* stays */ }
    }
  }
  for (const name of ['parse', 'stringify']) JSON[name] = refuse;
  for (const name of ['keys', 'entries', 'assign', 'defineProperty']) Object[name] = refuse;
  for (const name of ['MutationObserver', 'MessageChannel', 'Promise', 'CSSStyleSheet', 'Highlight', 'setTimeout']) {
    globalThis[name] = refuse;
  }
  for (const name of ['type', 'finding', 'report', 'failure', 'prototype', 'get']) {
    Object.prototype[name] = 'polluted by the page';
  }
`;

/** Every property of document and form is hidden by an element of its name; so are those of a form round the report. */
const clobbering = `
  const names = new Set();
  for (const { prototype } of [Document, HTMLFormElement, HTMLElement, Element, Node, EventTarget]) {
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  }
  const make = Document.prototype.createElement.bind(document);
  const wrap = (form, target) => { Node.prototype.insertBefore.call(target.parentNode, form, target); Node.prototype.appendChild.call(form, target); };
  const forms = [];
  for (const table of [...Document.prototype.querySelectorAll.call(document, 'table')]) {
    const form = make('form');
    wrap(form, table);
    forms.push(form);
  }
  const body = document.body;
  for (const name of names) {
    for (const form of forms) {
      const input = make('input');
      input.type = 'hidden';
      input.name = name;
      Node.prototype.appendChild.call(form, input);
    }
    const picture = make('img');
    picture.name = name;
    picture.style.display = 'none';
    Node.prototype.appendChild.call(body, picture);
  }
`;

/** The page carries marks of its own and gives our elements a meaning of its own. */
const counterfeiting: Attack = {
  first: `
    for (const name of ['gouji-card', 'gouji-marks']) {
      customElements.define(name, class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }); }
        connectedCallback() { this.canary(); }
        attributeChangedCallback() { throw new Error('no'); }
      });
    }
  `,
  markup: `<gouji-card data-gouji-severity="error">99</gouji-card><gouji-marks></gouji-marks>
    <p data-gouji-severity="error" data-gouji-cell="applications.concluded.total" data-gouji-role="total">1</p>
    <style>[data-gouji-severity] { display: none !important }</style>`,
};

/** Marks are taken off, and copied to where nothing is wrong, as soon as they stand there. */
const tampering = `
  let left = 200;
  new MutationObserver((records) => {
    for (const { target } of records) {
      if (left <= 0 || !target.hasAttribute('data-gouji-severity')) continue;
      left -= 1;
      const copy = target.cloneNode(true);
      target.removeAttribute('data-gouji-severity');
      document.querySelector('.footer').append(copy);
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-gouji-severity'] });
`;

/** Everything that the parts of the extension say to each other, said by the page. */
const forging = `
  const messages = [
    { type: 'clear' }, { type: 'check', mark: false }, { type: 'current' }, { type: 'select', finding: 0 },
    { type: 'restore', report: '', subject: '' }, { type: 'openRule', rule: 'period' }, { type: 'reportSuspected' },
    { type: 'ignore', report: '*', entry: {} },
  ];
  const events = ['gouji-checker-replaced', 'gouji-extension-replaced', 'prerenderingchange'];
  globalThis.forged = 0;
  const timer = setInterval(() => {
    for (const message of messages) {
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('message', { detail: message }));
      document.dispatchEvent(new MessageEvent('message', { data: message }));
      try { globalThis.chrome?.runtime?.sendMessage?.('EXTENSION', message, () => undefined); } catch { /* not ours */ }
      try { globalThis.chrome?.runtime?.connect?.('EXTENSION').postMessage(message); } catch { /* not ours */ }
    }
    for (const name of events) document.dispatchEvent(new CustomEvent(name, { cancelable: true }));
    globalThis.forged += 1;
    if (globalThis.forged > 100) clearInterval(timer);
  }, 20);
`;

/** A cell next to the report and another in it change in every frame of the screen. */
const restless = `
  const cell = document.querySelector('.table_content td');
  const footer = document.querySelector('.footer');
  let frames = 0;
  (function change() {
    frames += 1;
    footer.textContent = 'Visits: ' + frames;
    cell.title = String(frames);
    cell.append(document.createComment(String(frames)));
    if (cell.childNodes.length > 50) cell.lastChild.remove();
    requestAnimationFrame(change);
  })();
`;

/** Pages that attack their reader and hold the report of a fixture unharmed, by name. */
export function attackingPages(markup: string): Record<string, string> {
  return {
    overriding: attacked(markup, { first: overriding }),
    clobbering: attacked(markup, { last: clobbering }),
    counterfeiting: attacked(markup, counterfeiting),
    forging: attacked(markup, { last: forging }),
    restless: attacked(markup, { last: restless }),
    tampering: attacked(markup, { first: tampering }),
  };
}

import { isEdited } from './editor';

/** Attributes by which a control names the part of a page that it shows, besides `aria-controls` and the address. */
const namingAttributes = ['data-target', 'data-bs-target', 'data-tab', 'data-toggle-target', 'data-panel'];

/** Addresses of links that lead nowhere and leave all to the page's script. */
const idleAddress = /^(?:#|javascript:\s*(?:void\s*\(?\s*0\s*\)?|;)?\s*;?)$/i;

/** A list of tabs stands at most so many elements further out than its panels. */
const reach = 4;

/** A tab's label has at most so many letters. */
const longestLabel = 24;

/**
 * The controls by which a page may show a part of itself that is hidden, the surest first: those that name it, the tab
 * by which it is named, and the tab in the same turn as the part among its siblings.
 */
export function* controlsOf(panel: Element): Generator<HTMLElement> {
  const seen = new Set<HTMLElement>();
  for (const control of candidates(panel)) {
    if (seen.has(control) || !mayBeClicked(control)) continue;
    seen.add(control);
    yield control;
  }
}

function* candidates(panel: Element): Generator<HTMLElement> {
  const { ownerDocument } = panel;
  const { id } = panel;
  if (id !== '') {
    const name = CSS.escape(id);
    const naming = [
      `[aria-controls~="${name}"]`,
      `a[href="#${name}"]`,
      ...namingAttributes.flatMap((attribute) => [`[${attribute}="#${name}"]`, `[${attribute}="${name}"]`]),
    ];
    yield* htmlElements(ownerDocument.querySelectorAll(naming.join()));
  }
  const labels = panel.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  yield* htmlElements(labels.map((label) => ownerDocument.getElementById(label)));
  yield* tabInTurn(panel);
}

/** The tab that has the same place in its list as the panel among its siblings. */
function* tabInTurn(panel: Element): Generator<HTMLElement> {
  const siblings = [...(panel.parentElement?.children ?? [])];
  const panels = siblings.filter(({ localName }) => localName === panel.localName);
  const place = panels.indexOf(panel);
  if (panels.length < 2) return;
  let around: Element | null = panel.parentElement;
  for (let step = 0; around !== null && step < reach; step += 1, around = around.parentElement) {
    for (const list of around.querySelectorAll('[role="tablist"], ul, ol')) {
      if (panels.some((one) => one.contains(list)) || list === panel.parentElement) continue;
      const tabs = tabsOf(list);
      const tab = tabs[place];
      if (tabs.length !== panels.length || tab === undefined || !tabs.every(isLabel)) continue;
      yield* htmlElements([...tab.querySelectorAll('[role="tab"], button, a'), tab]);
      return;
    }
  }
}

function tabsOf(list: Element): Element[] {
  const tabs = [...list.querySelectorAll('[role="tab"]')];
  return tabs.length > 0 ? tabs : [...list.children].filter(({ localName }) => localName === 'li');
}

function isLabel({ textContent }: Element): boolean {
  const length = textContent.trim().length;
  return length > 0 && length <= longestLabel;
}

/**
 * Whether a click does no more than the page's own script makes of it: nothing is sent and no other page opened. Buttons,
 * tabs and links within the page are clicked, and items of a list that hold no link elsewhere.
 */
function mayBeClicked(control: HTMLElement): boolean {
  if (isEdited(control)) return false;
  const link = control.closest('a[href]') ?? control.querySelector('a[href]');
  if (link !== null) {
    const address = link.getAttribute('href')?.trim() ?? '';
    if (!(address.startsWith('#') || idleAddress.test(address))) return false;
  }
  if (control.localName === 'button') return !sends(control);
  if (control.localName === 'a') return link !== null || control.hasAttribute('role');
  const role = control.getAttribute('role');
  return role === 'tab' || role === 'button' || ['li', 'summary'].includes(control.localName);
}

/** A button of a form sends it unless it says otherwise. */
function sends(button: HTMLElement): boolean {
  const type = button.getAttribute('type')?.toLowerCase();
  const form = 'form' in button ? button.form : null;
  return form !== null && type !== 'button';
}

function* htmlElements(elements: Iterable<Element | null>): Generator<HTMLElement> {
  for (const element of elements) if (element !== null && isHtml(element)) yield element;
}

function isHtml(element: Element): element is HTMLElement {
  return 'click' in element;
}

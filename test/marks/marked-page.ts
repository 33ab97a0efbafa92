import { onTestFinished, vi } from 'vitest';
import type { Diagnosis, Finding } from '../../src/check/check-result';
import { form2021 } from '../../src/form/form-2021';
import type { Language } from '../../src/language/language';
import type { Severity } from '../../src/language/severity';
import type { Places } from '../../src/marks/locate';
import type { MarkActions } from '../../src/marks/mark-actions';
import { createMarks, type Marks } from '../../src/marks/marks';
import tints from '../../assets/public/marked-words.css?inline';
import styles from '../../assets/public/marks.css?inline';
import type { PageDisplay } from '../../src/settings/page-display';
import { chineseDisplay } from '../settings/displays';
import { idleActions } from './idle-actions';

interface Explanations {
  readonly diagnoses?: readonly Diagnosis[];
}

/** What is not as usual on a test page. */
interface Setting {
  readonly actions?: Partial<MarkActions>;
  readonly display?: Partial<PageDisplay>;
}

/** A page with table 三 of the 2021 form, its cells by path, and marks for it. */
export interface MarkedPage {
  readonly cells: ReadonlyMap<string, HTMLElement>;
  readonly marks: Marks;
  /** Shows findings on the cells of the page, unless others are given in their stead. */
  readonly show: (findings: readonly Finding[], more?: Partial<Places> & Explanations) => void;
  readonly cell: (path: string) => HTMLElement;
}

/** Writes a report's table into the test page, with the style sheets of the marks; all of it goes with the test. */
export function openPage(language: Language = 'zh-CN', { actions, display }: Setting = {}): MarkedPage {
  document.body.innerHTML = `<main style="width: 900px; padding: 300px 60px">
    <table style="width: 100%; border-collapse: collapse; font-size: 14px"></table></main>`;
  const cells = new Map<string, HTMLElement>();
  const table = document.querySelector('table');
  for (const row of form2021.tables.applications.rows) {
    const line = table?.insertRow();
    if (line === undefined) throw new Error('the page has no table');
    line.insertCell().textContent = row.label['zh-CN'];
    for (const column of row.columns) {
      const cell = line.insertCell();
      cell.style.border = '1px solid';
      cell.innerHTML = '<p style="margin: 0"><span>0</span></p>';
      cells.set(`applications.${row.field}.${column.field}`, cell);
    }
  }
  const sheet = document.createElement('style');
  sheet.textContent = styles + tints;
  document.head.append(sheet);

  const marks = createMarks(document, { ...idleActions, ...actions });
  onTestFinished(() => {
    marks.clear();
    sheet.remove();
    document.body.replaceChildren();
    scrollTo(0, 0);
  });
  return {
    cells,
    marks,
    show(findings, { diagnoses = [], ...places } = {}) {
      marks.show(
        { findings: [...findings], diagnoses: [...diagnoses] },
        { cells, words: new Map(), ...places },
        { ...chineseDisplay, language, ...display },
      );
    },
    cell: (path) => existing(cells.get(path), path),
  };
}

/** What the tests say of a finding; the rest is filled in. */
export interface FindingOutline {
  readonly cells: readonly string[];
  readonly severity?: Severity;
  readonly title?: string;
  readonly message?: string;
  /** The words that it quotes. */
  readonly quote?: string;
}

export function finding({
  cells,
  severity = 'error',
  title = '不平衡',
  message = '相差 1',
  quote,
}: FindingOutline): Finding {
  return {
    rule: 'applications-balance',
    group: 'sums',
    severity,
    title: { 'zh-CN': title, en: title },
    message: { 'zh-CN': message, en: message },
    basis: { 'zh-CN': '国办公开办函〔2021〕30号', en: 'Notice 国办公开办函〔2021〕30号' },
    cells: [...cells],
    expected: null,
    actual: null,
    quote: quote ?? null,
    passage: null,
  };
}

/** The only explanation of the first finding: those cells should be 1. */
export function onlyExplanation(...cells: readonly string[]): Diagnosis {
  return {
    explains: [0],
    changes: cells.map((cell) => ({ cell, from: 0, to: 1 })),
    alternatives: 0,
    options: [],
    message: { 'zh-CN': '最可能：应为 1（现为 0）', en: 'most likely: should be 1 (is 0)' },
    choices: [],
    suspects: [...cells],
  };
}

/** The finding that the natural persons' column does not balance. */
export const unbalanced = finding({
  cells: ['concluded', 'carriedOut', 'newlyReceived', 'carriedIn'].map(
    (row) => `applications.${row}.naturalPerson`,
  ),
});

/** The marks that an element carries, by attribute name without prefix. */
export function marksOn(element: Element): Record<string, string> {
  const own = [...element.attributes].filter(({ name }) => name.startsWith('data-gouji-'));
  return Object.fromEntries(own.map(({ name, value }) => [name.replace('data-gouji-', ''), value]));
}

/** What the page and the reader see of the card. */
export interface WatchedCard {
  /** The element in the markup of the page, while a card is open. */
  readonly host: () => Element | null;
  /** The card itself, once it stands in its place. */
  readonly card: () => HTMLElement | null;
}

/** Keeps the shadow trees that are made from now on, because that of the card is closed. */
export function watchCard(): WatchedCard {
  const attachShadow = vi.spyOn(Element.prototype, 'attachShadow');
  onTestFinished(() => attachShadow.mockRestore());
  const isPlaced = (card: HTMLElement | null) =>
    card?.isConnected === true && getComputedStyle(card).visibility === 'visible';
  return {
    host: () => document.querySelector('gouji-card'),
    card: () =>
      attachShadow.mock.results
        .flatMap((result) =>
          result.type === 'return' ? result.value.querySelector<HTMLElement>('.card') : null,
        )
        .find(isPlaced) ?? null,
  };
}

/** The middle of an element inside the card, which no locator reaches, as a position on the page. */
export function middleOf(element: Element | null | undefined): {
  force: true;
  position: { x: number; y: number };
} {
  if (!element) throw new Error('the card lacks the element');
  const { left, top, width, height } = element.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  return { force: true, position: { x: left + width / 2 - page.left, y: top + height / 2 - page.top } };
}

function existing<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`no cell ${name}`);
  return value;
}

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/check/check-result';
import { locate, type Places } from '../../src/marks/locate';
import { readingOrder } from '../../src/marks/order';
import { finding } from './marked-page';
import { openFrame, rangesOf } from './words';

const ignored = { ignored: { reason: '', at: '2026-01-01T00:00:00Z' } };

const on = (id: string, more: Partial<Finding> = {}): Finding => ({ ...finding({ cells: [id] }), ...more });

/** The order of findings whose cells are the elements of those ids. */
function orderOf(findings: readonly Finding[], more: Partial<Places> = {}): ReturnType<typeof readingOrder> {
  const elements = [...document.querySelectorAll('[id]')].map((element) => [element.id, element] as const);
  return readingOrder(locate(findings, [], { cells: new Map(elements), words: new Map(), ...more }));
}

/** The positions of all findings that a reader comes to, going on until the first comes again. */
function walk(order: ReturnType<typeof readingOrder>, by: number): (number | undefined)[] {
  const steps: (number | undefined)[] = [];
  let at: number | null = null;
  for (let step = 0; step <= order.count; step += 1) {
    at = order.after(at, by)?.index ?? null;
    steps.push(at ?? undefined);
  }
  return steps;
}

function write(markup: string): void {
  document.body.innerHTML = markup;
}

describe('the order of reading', () => {
  test('is that of the document, whatever the order of the findings, and goes round', () => {
    write('<p id="a">1</p><p id="b">2</p><p id="c">3</p>');
    const order = orderOf([on('c'), on('a'), on('b')]);
    expect(walk(order, 1)).toEqual([1, 2, 0, 1]);
    expect(walk(order, -1)).toEqual([0, 2, 1, 0]);
    expect([order.rankOf(0), order.rankOf(1), order.count]).toEqual([3, 1, 3]);
  });

  test('puts the graver of two findings on one cell first', () => {
    write('<p id="a">1</p>');
    expect(walk(orderOf([on('a', { severity: 'notice' }), on('a')]), 1)).toEqual([1, 0, 1]);
  });

  test('goes by the words that are quoted, also within one paragraph', () => {
    write('<p>全年收到64件，办结62件</p><p id="a">1</p>');
    const words = new Map([
      [0, rangesOf(document.body, '办结62件')],
      [1, rangesOf(document.body, '收到64件')],
    ]);
    expect(walk(orderOf([on('a'), on('a'), on('a')], { words }), 1)).toEqual([1, 0, 2, 1]);
  });

  test('takes what stands in a frame where the frame stands', async () => {
    write('<p id="a">1</p><main></main><p id="c">3</p>');
    const inner = await openFrame('<p id="b">2</p>');
    const frame = document.querySelector('iframe');
    if (frame === null) throw new Error('there is no frame');
    const cells = new Map<string, Element>();
    for (const element of [...document.querySelectorAll('p'), ...inner.querySelectorAll('p')]) {
      cells.set(element.id, element);
    }
    expect(walk(orderOf([on('c'), on('b'), on('a')], { cells }), 1)).toEqual([1, 2, 0, 1]);
  });

  test('takes what stands in a shadow tree where its host stands', () => {
    write('<p id="a">1</p><div></div><p id="c">3</p>');
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    root?.append(inner);
    const cells = new Map<string, Element>([['b', inner]]);
    for (const element of document.querySelectorAll('p')) cells.set(element.id, element);
    expect(walk(orderOf([on('c'), on('b'), on('a')], { cells }), 1)).toEqual([2, 1, 0, 2]);
  });

  test('has findings without a place at its end, and visits every one', () => {
    write('<p id="a">1</p>');
    expect(walk(orderOf([finding({ cells: [] }), on('gone'), on('a')]), 1)).toEqual([2, 0, 1, 2]);
  });

  test('passes over ignored findings, and goes on from one to its neighbours', () => {
    write('<p id="a">1</p><p id="b">2</p><p id="c">3</p>');
    const order = orderOf([on('a'), on('b', ignored), on('c')]);
    expect(walk(order, 1)).toEqual([0, 2, 0]);
    expect([order.after(1, 1)?.index, order.after(1, -1)?.index, order.rankOf(1)]).toEqual([2, 0, null]);
  });

  test('is empty where all are ignored', () => {
    write('<p id="a">1</p>');
    const order = orderOf([on('a', ignored)]);
    expect([order.after(null, 1), order.after(0, -1), order.count]).toEqual([null, null, 0]);
  });
});

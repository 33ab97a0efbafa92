import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/watch-page';

let life: AbortController;
const look = vi.fn(() => true);

/** So long after a change a page at rest has been looked at, with room for a busy machine. */
const afterRest = { timeout: 5000 };

beforeEach(() => {
  life = new AbortController();
  look.mockReset();
  look.mockReturnValue(true);
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function watch(ignores: (change: MutationRecord) => boolean = () => false): void {
  watchPage({ roots: () => [document], attributes: ['hidden'], ignores, look }, life.signal);
}

/** Waits for longer than a page is given to come to rest, and a look that must not come. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 800));

function paragraph(text: string): HTMLParagraphElement {
  const added = document.createElement('p');
  added.append(text);
  document.body.append(added);
  return added;
}

test('a run of changes makes one look', async () => {
  watch();
  for (const text of ['甲', '乙', '丙']) paragraph(text);
  await vi.waitFor(() => {
    expect(look).toHaveBeenCalledTimes(1);
  }, afterRest);
  await pause();
  expect(look).toHaveBeenCalledTimes(1);
});

test('text that is edited and parts that are shown are changes, other attributes are not', async () => {
  const added = paragraph('1');
  watch();
  added.setAttribute('data-note', '2');
  await pause();
  expect(look).not.toHaveBeenCalled();
  added.firstChild?.replaceWith('2');
  await vi.waitFor(() => {
    expect(look).toHaveBeenCalledTimes(1);
  }, afterRest);
  added.hidden = true;
  await vi.waitFor(() => {
    expect(look).toHaveBeenCalledTimes(2);
  }, afterRest);
});

test('changes that are not the page’s own are ignored', async () => {
  watch(({ addedNodes }) => [...addedNodes].every((node) => node.textContent === '标记'));
  paragraph('标记');
  await pause();
  expect(look).not.toHaveBeenCalled();
});

test('a page that never rests is looked at all the same', async () => {
  look.mockReturnValue(false);
  watch();
  const ticker = setInterval(() => paragraph('嘀嗒'), 20);
  await vi.waitFor(
    () => {
      expect(look).toHaveBeenCalledTimes(2);
    },
    { timeout: 15_000 },
  );
  clearInterval(ticker);
});

test('ends with its signal', async () => {
  watch();
  life.abort();
  paragraph('甲');
  await pause();
  expect(look).not.toHaveBeenCalled();
});

test('a shadow tree that comes later is watched after the next look', async () => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const roots = (): Node[] => (host.isConnected ? [document, shadow] : [document]);
  watchPage({ roots, attributes: [], ignores: () => false, look }, life.signal);
  document.body.append(host);
  await vi.waitFor(() => {
    expect(look).toHaveBeenCalledTimes(1);
  }, afterRest);
  shadow.append('甲');
  await vi.waitFor(() => {
    expect(look).toHaveBeenCalledTimes(2);
  }, afterRest);
});

import { expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { judge } from '../../src/check/judge';
import { readPage, type Judge } from '../../src/page/read-page';
import clean from '../fixtures/clean-2021.html?raw';
import { chineseDisplay } from '../settings/displays';

/** Shows a sample page in this one. */
function show(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.title = parsed.title;
  document.body.replaceChildren(...parsed.body.childNodes);
}

const judgeHere: Judge = (report) => Promise.resolve({ judgement: judge(report), display: chineseDisplay });

const life = new AbortController().signal;

test('a page that rests is read', async () => {
  await browserPage.viewport(1200, 800);
  show(clean);
  const read = await readPage(judgeHere, () => 0, life);
  expect(read?.result.status).toBe('checked');
});

test('a page that changes under every reading is read all the same, without a pause', async () => {
  show(clean.replace('</body>', `${'<p>正文。</p>'.repeat(20_000)}</body>`));
  let changes = 0;
  const read = await readPage(judgeHere, () => (changes += 1), life);
  expect(changes).toBeGreaterThan(3);
  expect(read?.result.status).toBe('checked');
});

test('a reading is given up with the life of the checker', async () => {
  show(clean);
  expect(await readPage(judgeHere, () => 0, AbortSignal.abort())).toBeNull();
});

test('what is shown after a change under the reading is what is read', async () => {
  show(clean.replace('</body>', `${'<p>正文。</p>'.repeat(20_000)}</body>`));
  let changes = 0;
  const begun = readPage(judgeHere, () => changes, life);
  document.body.replaceChildren('此页已移走');
  changes += 1;
  const read = await begun;
  expect(read?.result.status).not.toBe('checked');
});

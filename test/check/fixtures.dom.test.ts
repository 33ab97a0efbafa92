import { afterEach, describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page';
import { liveTree } from '../../src/table/sources/live';
import { sorted, summarize, type Expectation } from './expectation';
import { judgeOptionsFrom } from './previous-fixture';

const pages = import.meta.glob<string>('../fixtures/*.html', { query: '?raw', import: 'default' });
const previous = import.meta.glob<unknown>('../fixtures/*.previous.json', { import: 'default' });
const expectations = import.meta.glob<Expectation>('../fixtures/*.expected.json', { import: 'default' });

/** Shows a page in a frame of its own, as a browser lays it out. */
async function show(markup: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 900px';
  // Pictures and scripts of the page have no place here: only its markup and styles do.
  frame.setAttribute('sandbox', 'allow-same-origin');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = markup;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame shows no document');
  return frame.contentDocument;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('every fixture, as a browser shows it', () => {
  test.each(Object.keys(pages))('%s', async (path) => {
    const markup = await pages[path]?.();
    const expectation = await expectations[path.replace(/\.html$/, '.expected.json')]?.();
    if (markup === undefined || expectation === undefined) throw new Error(`no expectation beside ${path}`);
    const page = await show(markup);
    const before = page.documentElement.outerHTML;
    const identity = { url: path, title: page.title, checkedAt: new Date() };
    const options = judgeOptionsFrom(await previous[path.replace(/\.html$/, '.previous.json')]?.());
    const { result } = checkPage(liveTree, page, identity, () => options);
    expect(summarize(result)).toEqual(sorted(expectation));
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readListPage } from '../../src/portal/list-page';
import { listPageSchema } from '../../src/portal/report-link';
import { liveTree } from '../../src/table/sources/live';

const pages = import.meta.glob<string>('../fixtures/lists/*.html', { query: '?raw', import: 'default' });
const expectations = import.meta.glob('../fixtures/lists/*.expected.json', { import: 'default' });
const expectationSchema = z.extend(listPageSchema, { url: z.string() });

/** Shows a page in a frame as if it came from its address; its scripts do not run. */
async function show(markup: string, url: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = markup.includes('<base ') ? markup : markup.replace('<head>', `<head><base href="${url}">`);
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame shows no document');
  return frame.contentDocument;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('every list page, as a browser shows it', () => {
  test.each(Object.keys(pages))('%s', async (path) => {
    const markup = (await pages[path]?.()) ?? '';
    const written = await expectations[path.replace(/\.html$/, '.expected.json')]?.();
    const { url, ...expected } = expectationSchema.parse(written);
    const page = await show(markup, url);
    const before = page.documentElement.outerHTML;
    expect(readListPage(liveTree, page, url)).toEqual(expected);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { languages } from '../../../src/language/language';
import { refusalCodes } from '../../../src/report/refusal-codes';
import { Help } from '../../../src/ui/help/help';

afterEach(() => {
  render(null, document.body);
  history.replaceState(null, '', location.pathname + location.search);
});

const otherStates = [
  'unchecked',
  'notAllowed',
  'failed',
  'orphaned',
  'unreadFrames',
  'localFile',
  'pdfViewer',
];

test.each(languages)('every state that is no result has one section, in %s', (language) => {
  render(<Help language={language} />, document.body);
  const sections = [...document.querySelectorAll('article')];
  const expected = [...refusalCodes, ...otherStates];
  expect(sections.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  for (const section of sections) {
    const [meaning, reason, advice] = [...section.querySelectorAll('dd')].map((part) => part.textContent);
    expect([meaning, reason, advice], section.id).not.toContain('');
  }
  const links = [...document.querySelectorAll('.contents a')].map((link) => link.getAttribute('href'));
  expect(links.toSorted()).toEqual(expected.map((state) => `#${state}`).toSorted());
});

test('the section that the address names is brought into view and marked, then the next one', async () => {
  history.replaceState(null, '', '#freeForm');
  render(<Help language="zh-CN" />, document.body);
  const current = (): (string | undefined)[] =>
    [...document.querySelectorAll('[data-current="true"], [aria-current]')].map(
      (element) => element.id || (element.getAttribute('href') ?? undefined),
    );
  await vi.waitUntil(() => document.activeElement?.id === 'freeForm');
  expect(current()).toEqual(['#freeForm', 'freeForm']);
  const { top } = document.getElementById('freeForm')?.getBoundingClientRect() ?? { top: NaN };
  expect(top).toBeLessThan(innerHeight);
  location.hash = '#attachment';
  await vi.waitUntil(() => current().includes('attachment'));
  expect(document.activeElement?.id).toBe('attachment');
  expect(current()).toEqual(['#attachment', 'attachment']);
});

test('an address that names no section shows the page', () => {
  history.replaceState(null, '', '#%E0%A4%A');
  render(<Help language="en" />, document.body);
  expect(document.querySelectorAll('article')).toHaveLength(refusalCodes.length + otherStates.length);
});

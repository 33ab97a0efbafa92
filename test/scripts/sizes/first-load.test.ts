import { expect, test } from 'vitest';
import { firstLoad } from '../../../scripts/sizes/first-load';

/** What a page of these files loads at first. */
function loadedOf(files: Readonly<Record<string, string>>): string[] {
  return firstLoad('/popup.html', (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`${path} was read`);
    return text;
  });
}

test('a page loads its scripts and what they import, however far away, each once', () => {
  const loaded = loadedOf({
    '/popup.html': '<script src="/theme.js"></script><script type="module" src="./chunks/popup.js"></script>',
    '/theme.js': 'document.title = "import \'./none.js\'"',
    '/chunks/popup.js': 'import{a as b}from"./a.js";import"../b.js";b()',
    '/chunks/a.js': 'import{c}from"./deep/c.js";export{c as a}',
    '/b.js': 'import"./chunks/a.js"',
    '/chunks/deep/c.js': 'export const c=()=>{}',
  });
  expect(loaded.sort()).toEqual([
    '/b.js',
    '/chunks/a.js',
    '/chunks/deep/c.js',
    '/chunks/popup.js',
    '/theme.js',
  ]);
});

test('what is exported from elsewhere and what is to be had ready counts too', () => {
  const loaded = loadedOf({
    '/popup.html':
      '<link rel="modulepreload" href="/ready.js"><link rel="stylesheet" href="/popup.css"><script type="module" src="/popup.js"></script>',
    '/ready.js': 'export*from"./all.js"',
    '/popup.js': 'export{one}from"./one.js"',
    '/all.js': '',
    '/one.js': 'export const one=1',
  });
  expect(loaded.sort()).toEqual(['/all.js', '/one.js', '/popup.js', '/ready.js']);
});

test('modules that import each other come to an end, and what is imported later is not loaded', () => {
  const loaded = loadedOf({
    '/popup.html': '<script type="module" src="/popup.js"></script>',
    '/popup.js': 'import"./other.js";const later=()=>import("./later.js")',
    '/other.js': 'import"./popup.js"',
  });
  expect(loaded).toEqual(['/popup.js', '/other.js']);
});

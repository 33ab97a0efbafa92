import { describe, expect, it } from 'vitest';
import { rulesBroken } from './probe';

const directions = 'boundaries/dependencies';
const globals = 'no-restricted-globals';
const syntax = 'no-restricted-syntax';

const engine = ['letters', 'table', 'form', 'report', 'rules', 'check', 'export', 'messages', 'cli'];

describe('the DOM', () => {
  it.each(engine)('is out of reach of %s', async (part) => {
    const path = `src/${part}/probe.ts`;
    expect(await rulesBroken(path, 'export const title = document.title;\n')).toEqual([globals]);
    expect(await rulesBroken(path, 'export const width = globalThis.window.innerWidth;\n')).toEqual([
      globals,
    ]);
    expect(await rulesBroken(path, 'export type Cell = HTMLTableCellElement;\n')).toEqual([
      '@typescript-eslint/no-restricted-types',
    ]);
  });

  it.each(['src/marks/probe.ts', 'src/ui/probe.ts', 'src/table/sources/live.ts', 'entrypoints/probe.ts'])(
    'is open to %s',
    async (path) => {
      expect(await rulesBroken(path, 'export const title = document.title;\n')).toEqual([]);
    },
  );
});

describe('the browser API', () => {
  const imported = "import { browser } from 'wxt/browser';\nexport const id = browser.runtime.id;\n";

  it.each(['table', 'report', 'rules', 'check', 'export', 'marks', 'ui', 'cli'])(
    'is out of reach of %s',
    async (part) => {
      expect(await rulesBroken(`src/${part}/probe.ts`, imported)).toEqual([directions]);
      const polyfill = "import * as browser from 'webextension-polyfill';\nexport { browser };\n";
      expect(await rulesBroken(`src/${part}/probe.ts`, polyfill)).toEqual([directions]);
    },
  );

  it.each(['src/messages/probe.ts', 'entrypoints/probe.ts'])('is open to %s', async (path) => {
    expect(await rulesBroken(path, imported)).toEqual([]);
  });

  it.each(['src/messages/probe.ts', 'entrypoints/probe.ts', 'src/ui/probe.ts'])(
    'is never taken as a global by %s',
    async (path) => {
      expect(await rulesBroken(path, 'export const id = browser.runtime.id;\n')).toEqual([globals]);
      expect(await rulesBroken(path, 'export const id = chrome.runtime.id;\n')).toEqual([globals]);
    },
  );
});

describe('Node', () => {
  const text = "import { readFileSync } from 'node:fs';\nexport { readFileSync };\n";

  it.each(['table', 'report', 'rules', 'check', 'export', 'marks', 'ui', 'messages'])(
    'is out of reach of %s',
    async (part) => {
      expect(await rulesBroken(`src/${part}/probe.ts`, text)).toEqual([directions]);
    },
  );

  it('is open to the command line', async () => {
    expect(await rulesBroken('src/cli/probe.ts', text)).toEqual([]);
  });
});

describe('markup from strings', () => {
  it.each([
    'export const show = (cell: Element) => { cell.innerHTML = "x"; };\n',
    'export const show = (cell: Element) => { cell.outerHTML += "x"; };\n',
    'export const show = (cell: Element) => { cell["innerHTML"] = "x"; };\n',
    'export const show = (cell: Element) => cell.insertAdjacentHTML("beforeend", "x");\n',
    'export const show = (range: Range) => range.createContextualFragment("x");\n',
    'export const show = { dangerouslySetInnerHTML: { __html: "x" } };\n',
  ])('is refused: %s', async (text) => {
    expect(await rulesBroken('src/marks/probe.ts', text)).toEqual([syntax]);
  });

  it('is refused in a component', async () => {
    const text = 'export const Show = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;\n';
    expect(await rulesBroken('src/ui/probe.tsx', text)).toEqual([syntax]);
  });

  it('is refused when written into the document', async () => {
    const text = 'export const show = () => { document.write("x"); };\n';
    expect(await rulesBroken('src/marks/probe.ts', text)).toEqual(['no-restricted-properties']);
  });

  it('may be read', async () => {
    const text = 'export const read = (cell: Element) => cell.innerHTML;\n';
    expect(await rulesBroken('src/marks/probe.ts', text)).toEqual([]);
  });
});

describe('what the oldest supported browser lacks', () => {
  it.each([
    'export const sorted = (all: readonly number[]) => all.toSorted();\n',
    'export const replaced = (all: readonly number[]) => all.with(0, 1);\n',
    'export const isAddress = (text: string) => URL.canParse(text);\n',
    'export const address = (text: string) => URL.parse(text);\n',
    'export const both = (one: Set<number>, other: Set<number>) => one.union(other);\n',
    'export const show = (card: HTMLElement) => card.showPopover();\n',
    'export const letters = /[\\p{L}--a]/v;\n',
  ])('is refused: %s', async (text) => {
    expect(await rulesBroken('src/marks/probe.ts', text)).toEqual([syntax]);
    expect(await rulesBroken('entrypoints/probe.ts', text)).toEqual([syntax]);
  });

  it.each([
    'export const last = (all: readonly number[]) => all.findLast((one) => one > 0);\n',
    "import * as z from 'zod/mini';\nexport const either = z.union([z.string(), z.number()]);\n",
  ])('is told from what it has: %s', async (text) => {
    expect(await rulesBroken('src/marks/probe.ts', text)).toEqual([]);
  });

  it('may be used where its absence is asked for first', async () => {
    const text = 'export const show = (card: HTMLElement) => card.showPopover();\n';
    expect(await rulesBroken('src/marks/top-layer.ts', text)).toEqual([]);
    const markup = 'export const show = (cell: Element) => { cell.innerHTML = "x"; };\n';
    expect(await rulesBroken('src/marks/top-layer.ts', markup)).toEqual([syntax]);
  });
});

describe('the rest', () => {
  it('nothing is sent anywhere', async () => {
    const text = 'export const send = () => fetch("https://example.org");\n';
    expect(await rulesBroken('src/check/probe.ts', text)).toEqual([globals]);
    expect(await rulesBroken('entrypoints/probe.ts', text)).toEqual([globals]);
    expect(await rulesBroken('entrypoints/popup/fetch-page.ts', text)).toEqual([]);
  });

  it('only the command line prints', async () => {
    const text = 'console.log(1);\nexport {};\n';
    expect(await rulesBroken('src/check/probe.ts', text)).toEqual(['no-console']);
    expect(await rulesBroken('src/cli/probe.ts', text)).toEqual([]);
  });

  it('a file has at most 250 lines, blank ones and comments counted', async () => {
    const lines = (count: number) => `export {};\n${'// .\n\n'.repeat((count - 2) / 2)}export {};\n`;
    expect(await rulesBroken('src/check/probe.ts', lines(250))).toEqual([]);
    expect(await rulesBroken('src/check/probe.ts', lines(252))).toEqual(['max-lines']);
  });

  it('no type is waved through', async () => {
    const any = 'export const show = (cell: any) => cell;\n';
    const present = 'export const show = (cell: string | null) => cell!;\n';
    expect(await rulesBroken('src/check/probe.ts', any)).toEqual(['@typescript-eslint/no-explicit-any']);
    expect(await rulesBroken('src/check/probe.ts', present)).toEqual([
      '@typescript-eslint/no-non-null-assertion',
    ]);
  });
});

import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { handbookFiles } from '../../scripts/rule-pages/handbook';
import { writtenLanguages } from '../../src/language/language';
import { severityWords } from '../../src/language/severity';
import { catalogue } from '../../src/rules/catalogue';

const files = new Map(handbookFiles().map(({ path, contents }) => [path, contents]));
const pages = [...files.keys()].filter((path) => path.endsWith('.html'));

/** A page as a browser reads it, with the errors that it passes over. */
function parse(path: string): { $: CheerioAPI; errors: string[] } {
  const errors: string[] = [];
  const $ = load(files.get(path) ?? '', { onParseError: ({ code }) => void errors.push(code) });
  return { $, errors };
}

/** Whatever a page names for a browser to load or to follow. */
function references($: CheerioAPI): string[] {
  const named = $('[href], [src], [srcset], [action], [data], [poster]').toArray();
  return named.flatMap(({ attribs: { href, ...others } }) => [
    ...(href === undefined ? [] : [href]),
    ...['src', 'srcset', 'action', 'data', 'poster'].flatMap((name) => others[name] ?? []),
  ]);
}

test('there is an index and a page for each rule in every language, and one style sheet', () => {
  const names = ['index', ...catalogue.map(({ id }) => id)];
  const expected = writtenLanguages.flatMap((language) =>
    names.map((name) => `rules/${language}/${name}.html`),
  );
  expect([...files.keys()].sort()).toEqual([...expected, 'rules/handbook.css'].sort());
});

describe.each(pages)('%s', (path) => {
  const { $, errors } = parse(path);

  test('is valid and says its language', () => {
    expect(errors).toEqual([]);
    // A parser that mends a page adds elements, or drops some.
    expect($('*')).toHaveLength(files.get(path)?.match(/<[a-z]/g)?.length ?? 0);
    expect(files.get(path)).toContain(`<html lang="${path.split('/')[1] ?? ''}">`);
    expect($('h1')).toHaveLength(1);
    expect($('title').text()).not.toBe('');
  });

  test('leads only to files of the handbook', () => {
    const base = 'extension://handbook/';
    const targets = references($).map((target) => new URL(target, base + path).href);
    expect(targets.filter((target) => !files.has(target.slice(base.length)))).toEqual([]);
    expect(targets).toContain(`${base}rules/handbook.css`);
  });

  test('runs nothing, and forbids it', () => {
    expect($('script, style, iframe, object, embed, base, form').toArray()).toEqual([]);
    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.keys($(element).attr() ?? {}));
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toMatch(/^default-src 'none';/);
  });
});

describe.each(writtenLanguages)('in %s', (language) => {
  test.each(catalogue)('the page of $id tells what the rule is and finds', (rule) => {
    const { $ } = parse(`rules/${language}/${rule.id}.html`);
    expect($('h1').text().toLowerCase()).toBe(rule.name[language].toLowerCase());
    const severity = $('.facts .severity');
    expect(severity.attr('data-severity')).toBe(rule.severity);
    expect(severity.text().toLowerCase()).toContain(severityWords[rule.severity][language]);
    expect($('blockquote').text()).toContain(rule.basis['zh-CN']);
    expect($('main section')).toHaveLength(5);
    for (const section of $('main section').toArray()) {
      expect($(section).children().length).toBeGreaterThan(1);
    }
    expect($.text()).not.toMatch(/[{}]/);
  });

  test('the index leads to every rule once', () => {
    const { $ } = parse(`rules/${language}/index.html`);
    const targets = $('.rules a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(targets.sort()).toEqual(catalogue.map(({ id }) => `${id}.html`).sort());
  });
});

test('an example shows the finding that the rule makes of it', () => {
  const { $ } = parse('rules/en/litigation-total.html');
  expect($('.findings .severity').text()).toBe('!Error');
  expect($('.findings li > :last-child').text()).toBe(
    'Administrative review: upheld 4 + corrected 1 + other 2 + pending 1 = 8, the total says 9, difference 1. Check these five figures',
  );
});

test('the style sheet loads nothing, and knows the dark and the printed page', () => {
  const styles = files.get('rules/handbook.css') ?? '';
  expect(styles).not.toMatch(/url\(|@import/);
  expect(styles).toContain('@media (prefers-color-scheme: dark)');
  expect(styles).toContain('@media print');
});

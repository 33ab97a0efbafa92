import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { handbookFiles } from '../../scripts/rule-pages/handbook';
import { pageText, traditionalDocument } from '../../scripts/rule-pages/traditional-pages';
import { languages } from '../../src/language/language';
import { severityWords } from '../../src/language/severity';
import { catalogue } from '../../src/rules/catalogue';
import { simplifiedLetters } from '../language/big5';

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

/** What the extension has beside the handbook, and the handbook leads to. */
const beside = ['theme.js', 'rules/handbook.js'];

test('there is a page in every language, and one style sheet', () => {
  const expected = languages.map((language) => `rules/${language}.html`);
  expect([...files.keys()].sort()).toEqual([...expected, 'rules/handbook.css'].sort());
});

const languageOf = (path: string): string => path.slice('rules/'.length, -'.html'.length);

describe.each(pages)('%s', (path) => {
  const { $, errors } = parse(path);

  test('is valid and says its language', () => {
    expect(errors).toEqual([]);
    // A parser that mends a page adds elements, or drops some.
    expect($('*')).toHaveLength(files.get(path)?.match(/<[a-z]/g)?.length ?? 0);
    expect(files.get(path)).toContain(`<html lang="${languageOf(path)}">`);
    expect($('title').text()).not.toBe('');
    const ids = $('[id]').toArray();
    expect(ids.map(({ attribs }) => attribs['id'])).toEqual(['overview', ...catalogue.map(({ id }) => id)]);
    for (const part of ids) expect($(part).children('h1')).toHaveLength(1);
  });

  test('leads only to files of the handbook and to parts that it has, and to its two scripts', () => {
    const base = 'extension://handbook/';
    const targets = references($).map((target) => new URL(target, base + path));
    const elsewhere = targets.map(({ pathname }) => pathname.slice(1)).filter((target) => !files.has(target));
    expect(elsewhere).toEqual(beside);
    for (const { hash } of targets) if (hash !== '') expect($(hash)).toHaveLength(1);
    expect(targets.map(({ href }) => href)).toContain(`${base}rules/handbook.css`);
  });

  test('leads to the same page in every other language', () => {
    const others = languages.filter((other) => other !== languageOf(path));
    const links = $('header a[hreflang]').toArray();
    expect(links.map(({ attribs }) => [attribs['hreflang'], attribs['lang'], attribs['href']])).toEqual(
      others.map((other) => [other, other, `${other}.html`]),
    );
  });

  test('runs nothing else, and forbids it', () => {
    expect($('style, iframe, object, embed, base, form').toArray()).toEqual([]);
    expect(
      $('script')
        .toArray()
        .map((script) => [$(script).attr('src'), $(script).text()]),
    ).toEqual([
      ['../theme.js', ''],
      ['handbook.js', ''],
    ]);
    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.keys($(element).attr() ?? {}));
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toMatch(/^default-src 'none';/);
  });
});

describe.each(languages)('in %s', (language) => {
  const { $: page } = parse(`rules/${language}.html`);

  test.each(catalogue)('the article on $id tells what the rule is and finds', (rule) => {
    const $ = load(page(`#${rule.id}`).html() ?? '', null, false);
    expect($('h1').text().toLowerCase()).toBe(pageText(rule.name, language).toLowerCase());
    const severity = $('.facts .severity');
    expect(severity.attr('data-severity')).toBe(rule.severity);
    expect(severity.text().toLowerCase()).toContain(pageText(severityWords[rule.severity], language));
    expect($('blockquote').text()).toContain(pageText(rule.basis, language === 'zh-TW' ? 'zh-TW' : 'zh-CN'));
    expect($('section')).toHaveLength(5);
    for (const section of $('section').toArray()) {
      expect($(section).children().length).toBeGreaterThan(1);
    }
    expect($.text()).not.toMatch(/[{}]/);
  });

  test('the overview leads to every rule once', () => {
    const targets = page('#overview .rules a')
      .toArray()
      .map((link) => page(link).attr('href'));
    expect(targets.sort()).toEqual(catalogue.map(({ id }) => `#${id}`).sort());
  });
});

describe('in traditional script', () => {
  test('the page is written so, but for what it quotes', () => {
    const { $ } = parse('rules/zh-TW.html');
    $('header a[lang]').remove();
    const texts = $('title, h1, h2, p, li, th, td, span, a, nav')
      .toArray()
      .flatMap((element) => [$(element).text(), $(element).attr('aria-label') ?? '']);
    expect(texts.filter((text) => simplifiedLetters(text).length > 0)).toEqual([]);
  });

  test('code and quoted words stay as they are, names of severities are those of the interface', () => {
    expect(
      traditionalDocument('“规章”行有`“规章”行`\n\n“错误”：见[缺行](缺行.zh-CN.md)\n\n```json\n规章\n```\n'),
    ).toBe('“规章”橫列有`“规章”行`\n\n“錯誤”：見[缺橫列](缺行.zh-CN.md)\n\n```json\n规章\n```\n');
  });
});

test('an example shows the finding that the rule makes of it', () => {
  const { $: page } = parse('rules/en.html');
  const $ = load(page('#litigation-total').html() ?? '', null, false);
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

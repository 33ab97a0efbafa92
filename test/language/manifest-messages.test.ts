import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { referenceTraditional } from '../../scripts/traditional/reference';
import { languages } from '../../src/language/language';
import { simplifiedLetters } from './big5';

const folder = 'assets/public/_locales';
const messagesSchema = z.record(z.string(), z.strictObject({ message: z.string().check(z.minLength(1)) }));

/** The texts that the browser shows by itself, by their names. */
function messagesOf(language: string): Record<string, string> {
  const source = readFileSync(`${folder}/${language.replace('-', '_')}/messages.json`, 'utf8');
  const messages = messagesSchema.parse(JSON.parse(source));
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

const placeholders = (text: string): string[] => (text.match(/\$\w+\$?/g) ?? []).sort();
const simplified = messagesOf('zh-CN');

test('there are messages in every language of the interface', () => {
  expect(readdirSync(folder).sort()).toEqual(languages.map((language) => language.replace('-', '_')).sort());
});

describe.each(languages)('the messages in %s', (language) => {
  const messages = messagesOf(language);

  test('are those of the default language, with the same placeholders', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(simplified));
    for (const [name, message] of Object.entries(messages)) {
      expect(placeholders(message), name).toEqual(placeholders(simplified[name] ?? ''));
    }
  });

  test('are as short as the stores ask', () => {
    expect(messages['extensionName']?.length).toBeLessThanOrEqual(75);
    expect(messages['extensionDescription']?.length).toBeLessThanOrEqual(132);
  });
});

test('the messages in traditional script are written with the same terms as the interface', () => {
  for (const [name, message] of Object.entries(messagesOf('zh-TW'))) {
    expect(simplifiedLetters(message)).toEqual([]);
    expect(message).toBe(referenceTraditional(simplified[name] ?? '', []));
  }
});

test('the messages in English have no Chinese letters', () => {
  expect(Object.values(messagesOf('en')).filter((message) => /\p{Script=Han}/u.test(message))).toEqual([]);
});

test('every message is used, and every one that is used is there', () => {
  const sources = [
    'wxt.config.ts',
    ...['entrypoints', 'src/messages'].flatMap((parent) =>
      readdirSync(parent, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:tsx?|html)$/.test(name))
        .map((name) => `${parent}/${name}`),
    ),
  ].map((path) => readFileSync(path, 'utf8'));
  const used = sources.flatMap((source) =>
    [...source.matchAll(/__MSG_(\w+?)__|getMessage\(\s*'(\w+)'/g)].map(
      ([, inManifest, asked]) => inManifest ?? asked,
    ),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(simplified).sort());
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { storeLimits, type LimitedText } from '../../../scripts/store/limits';
import { storeTexts, type StoreText } from '../../../scripts/store/store-text';
import { versionOf } from '../../../scripts/zip/archives';
import config from '../../../wxt.config';

const root = join(import.meta.dirname, '../../..');
const texts = storeTexts(root);

const manifestSchema = z.object({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
});

/** Everything that the manifest asks for; WXT adds the permission for the side panel itself. */
async function requested(browser: 'chrome' | 'firefox'): Promise<string[]> {
  const { manifest } = config;
  const environment = { browser, command: 'build', manifestVersion: 3, mode: 'production' } as const;
  const written = typeof manifest === 'function' ? await manifest(environment) : await manifest;
  const asked = manifestSchema.parse(written);
  const added = browser === 'chrome' ? ['sidePanel'] : [];
  return [...asked.permissions, ...asked.host_permissions, ...asked.optional_host_permissions, ...added];
}

const localeSchema = z.object({
  extensionName: z.object({ message: z.string() }),
  extensionDescription: z.object({ message: z.string() }),
});

function manifestTexts(language: string): z.infer<typeof localeSchema> {
  const folder = language.replace('-', '_');
  return localeSchema.parse(
    JSON.parse(readFileSync(join(root, `assets/public/_locales/${folder}/messages.json`), 'utf8')),
  );
}

/** The texts that a limit of that name is for. */
function limited(text: StoreText, name: LimitedText): string[] {
  if (name === 'Permission') return [...text.parts('Permissions').values()];
  if (name === 'Release notes') return [...text.parts(name).values()];
  return [text.section(name)];
}

const sections = [
  'Name',
  'Summary',
  'Description',
  'Single purpose',
  'Permissions',
  'Privacy',
  'Reviewers',
  'Support',
];

it('stores have texts in simplified Chinese and English', () => {
  expect(texts.map(({ language }) => language)).toEqual(['en', 'zh-CN']);
});

describe.each(texts)('the texts in $language', (text) => {
  it.each(sections)('have the section %s', (heading) => {
    expect(text.section(heading)).not.toBe('');
  });

  it.each(Object.entries(storeLimits))('are as long as %s allows', (_, limits) => {
    for (const { text: name, least = 1, most } of limits) {
      for (const words of limited(text, name)) {
        expect(words.length, `${name}: ${words.slice(0, 30)}`).toBeGreaterThanOrEqual(least);
        expect(words.length, `${name}: ${words.slice(0, 30)}`).toBeLessThanOrEqual(most);
      }
    }
  });

  it.each(['chrome', 'firefox'] as const)(
    'justify every permission of the manifest for %s',
    async (browser) => {
      const justified = [...text.parts('Permissions').keys()];
      expect((await requested(browser)).filter((permission) => !justified.includes(permission))).toEqual([]);
    },
  );

  it('justify no permission that is not asked for', async () => {
    const asked = await requested('chrome');
    expect([...text.parts('Permissions').keys()].filter((permission) => !asked.includes(permission))).toEqual(
      [],
    );
  });

  it('say what the manifest says', () => {
    const { extensionName, extensionDescription } = manifestTexts(text.language);
    expect(text.section('Name')).toBe(extensionName.message);
    expect(text.section('Summary')).toBe(extensionDescription.message);
  });

  it('have notes on this version', () => {
    expect(text.parts('Release notes').get(versionOf(root)) ?? '').not.toBe('');
  });
});

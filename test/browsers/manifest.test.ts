import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { extensionFolder, firefoxExtensionFolder } from '../../scripts/extension.mjs';

const lists = z.optional(z.array(z.string()));
const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  host_permissions: lists,
  optional_permissions: lists,
  optional_host_permissions: lists,
  content_security_policy: z.union([z.string(), z.strictObject({ extension_pages: z.string() })]),
});

/** Everything that a package may ask of a browser or offer to pages; whatever is new in one has to be thought about. */
const keysOfBoth = [
  ...['name', 'description', 'version', 'manifest_version', 'icons', 'default_locale', 'commands'],
  ...['permissions', 'content_security_policy', 'content_scripts', 'background', 'options_ui'],
];

const builds = {
  Chromium: {
    folder: extensionFolder,
    where: ['everywhere', 'Chrome, Edge', '全部', 'Chrome、Edge'],
    keys: ['action', 'side_panel', 'host_permissions', 'optional_host_permissions', 'minimum_chrome_version'],
  },
  Firefox: {
    folder: firefoxExtensionFolder,
    where: ['everywhere', 'Firefox', '全部'],
    keys: ['browser_action', 'sidebar_action', 'optional_permissions', 'browser_specific_settings'],
  },
};

const optionally = ['optional', '可选'];
const documents = ['privacy.md', 'privacy.zh-CN.md'];

const textOf = (document: string): string =>
  readFileSync(join(import.meta.dirname, '../../docs', document), 'utf8');

/** The permissions that a document explains, by where they are asked for. */
function explained(document: string, where: readonly string[]): string[] {
  const rows = [...textOf(document).matchAll(/^\| `([^`]+)`\s*\|\s*([^|]*?)\s*\|\s*\S/gm)];
  return rows
    .flatMap(([, permission = '', place = '']) => (where.includes(place) ? [permission] : []))
    .sort();
}

describe.each(Object.entries(builds))('the package for %s', (_, { folder, where, keys }) => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const { content_security_policy: policy } = manifest;

  test.each(documents)('asks for what docs/%s explains, and for nothing else', (document) => {
    const asked = [...manifest.permissions, ...(manifest.host_permissions ?? [])].sort();
    expect(asked).toEqual(explained(document, where));
    const optional = [
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(optional).toEqual(explained(document, optionally));
  });

  test.each(documents)('has the content security policy that stands in docs/%s', (document) => {
    const written = typeof policy === 'string' ? policy : policy.extension_pages;
    expect(textOf(document)).toContain(`\n${written}\n`);
  });

  test('offers pages no resource and no connection, and replaces no page of the browser', () => {
    expect(Object.keys(manifest).sort()).toEqual([...keysOfBoth, ...keys].sort());
  });

  test('brings the notices of the software in it', () => {
    const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toContain('Copyright (c) 2015-present Jason Miller');
  });
});

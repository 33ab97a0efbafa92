import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const document = readFileSync('docs/one-cell.md', 'utf8');

/** Names in code marks that stand before a file in brackets, and that file. */
const mentions = [
  ...document.matchAll(/`(?<name>\w+)`,? ?(?:of )?\(?`(?<path>(?:src|entrypoints)\/[^`]+)`/g),
].map(({ groups }) => [groups?.['name'] ?? '', groups?.['path'] ?? ''] as const);

const paths = [...document.matchAll(/`(?<path>(?:src|entrypoints|test|assets)\/[^`]+)`/g)].map(
  ({ groups }) => groups?.['path'] ?? '',
);

test('the walk names its stations with their files', () => {
  expect(mentions.length).toBeGreaterThan(25);
});

test.each(mentions)('%s stands in %s', (name, path) => {
  expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
});

test.each(paths)('%s is there', (path) => {
  expect(existsSync(path)).toBe(true);
});

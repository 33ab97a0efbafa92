import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/rules/catalogue';

const documents = ['.', 'docs', 'docs/schema', 'docs/rules', 'store', 'test/fixtures']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'));

/** The targets of links and pictures in a document that lie in the repository, without what follows `#`. */
function targetsIn(path: string): string[] {
  const links = readFileSync(path, 'utf8').matchAll(/\]\((?<target>[^)\s]+)\)/g);
  const targets = [...links].map(({ groups }) => groups?.['target'] ?? '');
  return targets
    .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
    .map((target) => target.replace(/#.*/, ''));
}

describe.each(documents)('%s', (path) => {
  test('links to what is there', () => {
    const missing = targetsIn(path).filter((target) => !existsSync(join(dirname(path), target)));
    expect(missing).toEqual([]);
  });
});

test.each([
  ['README.md', `${catalogue.length} rules`],
  ['README.zh-CN.md', `${catalogue.length} 条规则`],
])('%s tells how many rules there are', (path, words) => {
  expect(readFileSync(path, 'utf8')).toContain(words);
});

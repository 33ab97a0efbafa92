import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ignoredBy, sourceFiles } from '../../../scripts/zip/source-files';

const root = join(import.meta.dirname, '../../..');

describe('files left out of the sources archive', () => {
  const isIgnored = ignoredBy('# built\nnode_modules/\n.output/\n*.log\n');

  it('are those that .gitignore names, wherever they lie', () => {
    const paths = ['node_modules', 'a/node_modules', '.output', 'npm-debug.log'];
    expect(paths.filter((path) => !isIgnored(path))).toEqual([]);
  });

  it('are no others', () => {
    const paths = ['src', 'src/node_modules.ts', 'output', 'a.logo', '.gitignore'];
    expect(paths.filter(isIgnored)).toEqual([]);
  });

  it('are not guessed from a rule of another kind', () => {
    expect(() => ignoredBy('/build\n!kept\n')).toThrow('/build');
  });

  it('are told by the rules of this repository', () => {
    expect(() => ignoredBy(readFileSync(join(root, '.gitignore'), 'utf8'))).not.toThrow();
  });
});

describe('the sources archive', () => {
  it('has what the packages are built from, and neither what is installed nor pictures', () => {
    const paths = sourceFiles(root);
    for (const path of [
      'package-lock.json',
      'wxt.config.ts',
      'scripts/lint-firefox.mjs',
      'docs/rules/README.md',
    ])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /^(node_modules|\.output|\.wxt|docs\/screenshots)\//.test(path))).toEqual(
      [],
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

it('every remark of the linter that is let pass is explained to those who release', () => {
  const script = readFileSync(join(root, 'scripts/lint-firefox.mjs'), 'utf8');
  const known = [...script.matchAll(/code: '(\w+)'/g)].map(([, code]) => code);
  const document = readFileSync(join(root, 'docs/releasing.md'), 'utf8');
  const explained = [...document.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
  expect(explained).toEqual(known);
});

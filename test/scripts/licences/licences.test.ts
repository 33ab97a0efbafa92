import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../../scripts/licences/allowed-licences';
import { withDependencies, type LockedPackages } from '../../../scripts/licences/lock-file';
import { thirdPartyNotices } from '../../../scripts/licences/notices';
import { packageIn, shippedPackages } from '../../../scripts/licences/shipped-packages';

describe('a licence', () => {
  test.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND Apache-2.0', 'GPL-2.0 OR MPL-2.0'])(
    'may be %s',
    (licence) => expect(isAllowed(licence)).toBe(true),
  );
  test.each([
    '',
    'GPL-3.0',
    'MIT AND GPL-3.0',
    'SEE LICENSE IN x',
    'UNLICENSED',
    '(MIT AND (GPL-3.0 OR ISC)',
  ])('may not be “%s”', (licence) => expect(isAllowed(licence)).toBe(false));
});

const packages: LockedPackages = {
  'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '*', c: '*' } },
  'node_modules/b': { version: '1.0.0', license: 'MIT' },
  'node_modules/a/node_modules/b': { version: '2.0.0', license: 'GPL-3.0', dependencies: { a: '*' } },
  'node_modules/c': { version: '3.0.0', license: 'ISC', dependencies: { b: '*' } },
};
const placesOf = (names: string[], alone: string[] = []): string[] =>
  withDependencies(packages, names, new Set(alone)).map(({ place }) => place);

test('a package ships with what it depends on, each as Node finds it', () => {
  expect(placesOf(['c'])).toEqual(['node_modules/b', 'node_modules/c']);
  expect(placesOf(['a'])).toEqual(Object.keys(packages).sort());
  expect(placesOf(['a'], ['a'])).toEqual(['node_modules/a']);
  expect(() => placesOf(['d'])).toThrow('d is not in package-lock.json');
});

test('an import names a package', () => {
  expect(packageIn('zod/mini')).toBe('zod');
  expect(packageIn('@floating-ui/dom')).toBe('@floating-ui/dom');
  expect(packageIn('node:fs')).toBeNull();
  expect(packageIn('../a')).toBeNull();
});

test('whatever ships has its licence and its copyright among the notices', () => {
  const shipped = shippedPackages();
  const notices = thirdPartyNotices(shipped);
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['preact', 'zod', 'docx', 'opencc-js']),
  );
  for (const { name, version, licence } of shipped)
    expect(notices).toContain(`${name} ${version} (${licence})`);
  expect(notices).toContain('Copyright (c) 2015-present Jason Miller');
  expect(() =>
    thirdPartyNotices([{ name: 'none', version: '1', licence: 'MIT', place: 'node_modules/none' }]),
  ).toThrow('none brings no licence');
});

/** Licences under which others' code may ship with ours, each met by what ships. */
const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
]);

/**
 * Whether a package may ship.
 *
 * @param expression its licence by SPDX: `MIT`, `MIT AND Apache-2.0`, `(MIT OR GPL-3.0-or-later)`; anything else is refused
 */
export function isAllowed(expression: string): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
  // One level is all that packages use.
  if (/[()]/.test(bare)) return false;
  if (bare.includes(' OR ')) return bare.split(' OR ').some((choice) => isAllowed(choice));
  return bare.split(' AND ').every((licence) => allowed.has(licence.trim()));
}

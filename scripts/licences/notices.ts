import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedPackage } from './lock-file';
import { shippedPackages } from './shipped-packages';

/** The copyright of packages that bring no file with it, from their package.json or, where named, their code. */
const ownNotices: Readonly<Record<string, string>> = {
  boolbase: 'Copyright (c) Felix Boehm <me@feedic.com>\n\nISC licence, see below.',
  '@wxt-dev/browser': 'Copyright (c) Aaron Klinker\n\nMIT licence, see below.',
  wxt: 'Copyright (c) Aaron Klinker\n\nMIT licence, see below.',
  // Its file goes on with the licences of its own tools, of which nothing ships.
  vite: 'Copyright (c) 2019-present, VoidZero Inc. and Vite contributors\n\nMIT licence, see below.',
};

/** Code of others inside a package, as its own code names it. */
const inside: Readonly<Record<string, string>> = {
  docx: 'Contains parts of Node.js, Copyright Joyent, Inc. and other Node contributors, and code that is\nCopyright (c) James Halliday, both under the MIT licence.',
};

const licenceFile = /^(?:licen[cs]e|copying|notice|third_party_licenses)/i;

/**
 * The notices of a package.
 *
 * @throws Error where it brings none and none is written down here
 */
function noticeOf({ name, place }: ShippedPackage): string {
  const own = ownNotices[name];
  if (own !== undefined) return own;

  const files = existsSync(place)
    ? readdirSync(place)
        .filter((file) => licenceFile.test(file))
        .sort()
    : [];
  const texts = files
    .filter((file) => !/^licen[cs]es$/i.test(file))
    .map((file) => readFileSync(join(place, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0)
    throw new Error(`${name} brings no licence; write its notice into scripts/licences/notices.ts`);
  return [...texts, inside[name] ?? ''].filter((text) => text !== '').join('\n\n');
}

const headOf = ({ name, version, licence }: ShippedPackage): string => `${name} ${version} (${licence})`;

/**
 * The notices that the licences of others' code ask for: packages with the same words stand together.
 *
 * @throws Error where a package brings none
 */
export function thirdPartyNotices(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const one of packages) {
    const text = noticeOf(one);
    byText.set(text, [...(byText.get(text) ?? []), headOf(one)]);
  }
  const rule = '-'.repeat(80);
  const entries = [...byText].map(([text, heads]) => `${[...new Set(heads)].join('\n')}\n\n${text}\n`);
  return [
    '勾稽含有下列软件的代码，依其许可证附声明如下。\nGouji contains code of the following software, under the notices of their licences.\n',
    ...entries,
    `The MIT licence\n\n${mit}\n`,
    `The ISC licence\n\n${isc}\n`,
  ].join(`\n${rule}\n\n`);
}

const [mit, isc] = ['preact', 'idb'].map((name) => {
  const text = readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').replaceAll('\r\n', '\n');
  // Without the line of whose copyright it is.
  return text.slice(text.indexOf('Permission ')).trim();
});

/**
 * The notices as a file of the extension.
 *
 * @throws Error where a package brings none
 */
export function noticesFile(): { relativeDest: string; contents: string } {
  return { relativeDest: 'THIRD-PARTY-NOTICES.txt', contents: thirdPartyNotices(shippedPackages()) };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from './project.mjs';

const expected = ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'dist', 'docs', 'package.json'];
const built = ['engine.js', 'gouji.js', 'index.d.ts', 'index.js', 'report.schema.json'];

/** What lies in a folder, in one line. */
const listed = (...path) =>
  readdirSync(join(...path))
    .sort()
    .join(' ');

/** Takes the package in as CommonJS does, and its JSON Schema as a file. */
const program = `
const { readReport, rules } = require('gouji');
const schema = require('gouji/report.schema.json');
const { status } = readReport('');
console.log(status, rules.length > 40, schema.oneOf.length);
`;

/**
 * Holds what the package contains against what it is meant to, and loads it with \`require\`.
 *
 * @param {string} folder the project with the package
 * @returns {string[]} what is wrong
 */
export function checkContents(folder) {
  const installed = join(folder, 'node_modules/gouji');
  const { out, err } = runIn(folder, 'node', ['--input-type=commonjs', '--eval', program]);
  return [
    ...(listed(installed) === expected.join(' ') ? [] : [`the package contains: ${listed(installed)}`]),
    ...(listed(installed, 'dist') === built.join(' ') ? [] : [`dist contains: ${listed(installed, 'dist')}`]),
    ...(out === 'refused true 2\n' ? [] : [`require('gouji'): ${out}${err}`]),
  ];
}

import { join } from 'node:path';
import { root } from '../run.mjs';
import { runIn } from './project.mjs';

/** What is checked with both: reports with and without errors, one that is refused, a text. */
const pages = ['several-errors.html', 'clean-2019.html', 'list-page.html', 'text-bars.txt'];

/** Documents without the moment of the check. */
const comparable = (lines) => lines.replace(/"checkedAt":"[^"]*"/g, '"checkedAt":""');

/**
 * Holds the installed command against the one in the repository, and asks it for help.
 *
 * @param {string} folder the project with the package
 * @returns {string[]} what is wrong
 */
export function checkCommand(folder) {
  const words = ['--json', ...pages.map((name) => join(root, 'test/fixtures', name))];
  const installed = runIn(folder, 'npx', ['--no-install', 'gouji', ...words]);
  const own = runIn(root, 'node', ['--import', 'tsx', 'src/cli/main.ts', ...words]);
  const help = runIn(folder, 'npx', ['--no-install', 'gouji', '--help']);
  const isSame = installed.code === own.code && comparable(installed.out) === comparable(own.out);
  return [
    ...(isSame && installed.out.split('\n').length > pages.length
      ? []
      : [
          `gouji --json is not as in the repository:\n${installed.out}${installed.err}\n${own.out}${own.err}`,
        ]),
    ...(help.code === 0 && help.out.includes('Usage: gouji') ? [] : [`gouji --help: ${help.out}${help.err}`]),
  ];
}

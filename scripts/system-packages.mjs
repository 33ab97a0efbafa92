import { existsSync } from 'node:fs';
import process from 'node:process';
import { outputOf, run } from './run.mjs';

/**
 * Installs packages of the system where that can be done without asking: on Debian and Ubuntu, as root.
 *
 * @param {readonly string[]} packages
 */
function installPackages(packages) {
  if (packages.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run('apt-get', ['update'], environment) && run('apt-get', ['install', '-y', ...packages], environment);
  if (!install()) install();
}

/**
 * The package with the Chinese fonts that the system lacks.
 *
 * @returns {string[]} empty where it has some
 */
function missingFonts() {
  return hasChineseFonts() ? [] : ['fonts-noto-cjk'];
}

/** Says so where the system has no Chinese fonts. */
function warnOfMissingFonts() {
  if (!hasChineseFonts()) console.warn(aboutFonts);
}

function hasChineseFonts() {
  return process.platform !== 'linux' || outputOf('fc-list', [':lang=zh', 'family']).trim() !== '';
}

const aboutFonts = `
系统没有中文字体，截图里的汉字会显示为方框。Debian / Ubuntu：sudo apt-get install fonts-noto-cjk
There are no Chinese fonts here: Chinese characters will be boxes in screenshots.
Debian / Ubuntu: sudo apt-get install fonts-noto-cjk
`;

/**
 * Makes sure of a browser and of Chinese fonts: on Debian and Ubuntu, as root, they are installed; elsewhere a
 * message says what to install.
 *
 * @param {() => string | undefined} find the path of the browser
 * @param {string} debianPackage what it is called there
 * @param {string} howToInstall the message
 * @returns {boolean} whether there is one in the end
 */
export function ensureBrowser(find, debianPackage, howToInstall) {
  installPackages([...(find() === undefined ? [debianPackage] : []), ...missingFonts()]);
  const found = find() !== undefined;
  if (!found) console.error(howToInstall);
  warnOfMissingFonts();
  return found;
}

import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findProgram } from './find-program.mjs';

// Branded Chrome and Edge no longer take --load-extension, so they are not looked for.
const programs = ['chromium', 'chromium-browser', 'chrome-for-testing'];

const usualPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/chromium', '/opt/chromium'].flatMap((folder) =>
    programs.map((program) => join(folder, program)),
  ),
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
  ]),
  win32: [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
};

/**
 * The Chromium that tests and demonstration run in.
 *
 * @returns {string | undefined} its path: what GOUJI_CHROMIUM names, else the first one on the PATH or in
 *   the usual places; undefined where there is none
 */
export function findChromium() {
  return findProgram(process.env.GOUJI_CHROMIUM, programs, usualPlaces);
}

import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findProgram } from './find-program.mjs';

const programs = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const usualPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox'].flatMap((folder) =>
    programs.map((program) => join(folder, program)),
  ),
  darwin: ['/Applications', join(homedir(), 'Applications')].map((folder) =>
    join(folder, 'Firefox.app/Contents/MacOS/firefox'),
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
};

/**
 * The Firefox that tests run in.
 *
 * @returns {string | undefined} its path: what GOUJI_FIREFOX names, else the first one on the PATH or in
 *   the usual places; undefined where there is none
 */
export function findFirefox() {
  return findProgram(process.env.GOUJI_FIREFOX, programs, usualPlaces);
}

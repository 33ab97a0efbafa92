import { join } from 'node:path';
import { root, runInstalled } from './run.mjs';

/** The folder that the built extension for Chromium lies in, absolute. */
export const extensionFolder = join(root, '.output/chrome-mv3');

/** The folder that the built extension for Firefox lies in, absolute. */
export const firefoxExtensionFolder = join(root, '.output/firefox-mv2');

/**
 * Builds the extension into .output.
 *
 * @param {'chrome' | 'firefox'} [browser]
 * @returns {boolean} whether the build succeeded
 */
export function buildExtension(browser = 'chrome') {
  return runInstalled('wxt', ['build', '-b', browser], {
    // A test runner's NODE_ENV would make it a development build.
    NODE_ENV: 'production',
    // Without it a spinner is drawn, which never ends in a terminal that does not know its width.
    CI: 'true',
  });
}

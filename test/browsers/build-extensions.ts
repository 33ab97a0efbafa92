import { buildExtension } from '../../scripts/extension.mjs';

/**
 * Builds the extension for both browsers once before its tests, unless GOUJI_PREBUILT says that this has been done.
 *
 * @throws Error when a build fails
 */
export default function setup(): void {
  if (process.env['GOUJI_PREBUILT'] !== undefined) return;
  if (!buildExtension('chrome') || !buildExtension('firefox')) {
    throw new Error('the extension could not be built, see above');
  }
}

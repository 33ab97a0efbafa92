import { launchChromiumDriver } from './chromium-driver';
import type { Driver } from './driver';
import { launchFirefoxDriver } from './firefox-driver';

/** The browsers in which the extension is to do the same. */
export const browserKinds: Readonly<Record<string, () => Promise<Driver>>> = {
  Chromium: launchChromiumDriver,
  Firefox: launchFirefoxDriver,
};

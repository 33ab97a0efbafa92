/** The folder that the built extension for Chromium lies in, absolute. */
export const extensionFolder: string;

/** The folder that the built extension for Firefox lies in, absolute. */
export const firefoxExtensionFolder: string;

/** Builds the extension for a browser into .output; whether the build succeeded. */
export function buildExtension(browser?: 'chrome' | 'firefox'): boolean;

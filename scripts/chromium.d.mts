/** The path of the Chromium that tests and demonstration run in, or undefined where there is none. */
export function findChromium(): string | undefined;

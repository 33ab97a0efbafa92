/** The path of the Firefox that tests run in, or undefined where there is none. */
export function findFirefox(): string | undefined;

import type { Fetch } from '../../src/run/fetch-page';

/** Asks a website for a page that a person wants to have checked: of runs, the only way to the network. */
export const request: Fetch = (url, options) => fetch(url, options);

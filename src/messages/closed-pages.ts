const closedSchemes = /^(?:about|chrome|chrome-extension|devtools|edge|moz-extension|resource|view-source):/;

const stores =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;

/** Whether browsers let no extension into pages with that address. */
export function isClosedAddress(url: string): boolean {
  return closedSchemes.test(url) || stores.test(url);
}

/** Whether an error is a browser's way of saying that it lets no extension into the page. */
export function saysClosedPage(message: string): boolean {
  return /cannot (?:access|be scripted)|missing host permission|extensions gallery/i.test(message);
}

import type { CheerioAPI } from 'cheerio/slim';

/** What the first `<title>` of a page says; empty for none. */
export function titleOf(page: CheerioAPI): string {
  return page('title').first().text().trim();
}

/** Whether a page has scripts or frames, which may show more than stands in its markup. */
export function mayShowMore(page: CheerioAPI): boolean {
  return page('script, iframe, frame').length > 0;
}

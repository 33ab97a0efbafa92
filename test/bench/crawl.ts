import { fixtureMarkup } from './fixture';

/** A page of a crawl: a report with letters of its own. */
const pageOf = (markup: string, number: number): string => markup.replaceAll('青禾县', `青禾${number}县`);

/**
 * A page of a crawl as a line of `{url, html}`, as the pipe takes them.
 *
 * @param markup of a sample page
 */
export function crawledLine(markup: string, number: number): string {
  const html = pageOf(markup, number);
  return `${JSON.stringify({ url: `http://www.test.gov.cn/${number}.html`, html })}\n`;
}

/** The pages of a crawl: the same report again and again, each with letters of its own. */
export function* crawledPages(fixture: string, count: number): Generator<string> {
  const markup = fixtureMarkup(fixture);
  for (let number = 0; number < count; number += 1) yield pageOf(markup, number);
}

/** The same as lines. */
export function* crawledLines(fixture: string, count: number): Generator<Buffer> {
  const markup = fixtureMarkup(fixture);
  for (let number = 0; number < count; number += 1) yield Buffer.from(crawledLine(markup, number));
}

import { fixtureMarkup } from './fixture';

/** The pages of a crawl: the same report again and again, each with letters of its own. */
export function* crawledPages(fixture: string, count: number): Generator<string> {
  const markup = fixtureMarkup(fixture);
  for (let number = 0; number < count; number += 1) yield markup.replaceAll('青禾县', `青禾${number}县`);
}

/** The same as lines of `{url, html}`, as the pipe takes them. */
export function* crawledLines(fixture: string, count: number): Generator<Buffer> {
  let number = 0;
  for (const html of crawledPages(fixture, count)) {
    yield Buffer.from(`${JSON.stringify({ url: `http://www.test.gov.cn/${number}.html`, html })}\n`);
    number += 1;
  }
}

import * as z from 'zod/mini';
import { isNoPageLine, isTooLarge, UnusableFile } from '../markup/unusable-file';

const savedPage = { url: z.string(), html: z.string() };

/** A page of a crawl, one on a line; whatever else the line holds is the crawler's. */
const pageLineSchema = z.object({ ...savedPage, previous: z.optional(z.nullable(z.object(savedPage))) });

export type PageLine = z.infer<typeof pageLineSchema>;

/** More letters are no page with a report. */
const longestLine = 64 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8, one at a time, without the empty ones. A line that is too long is null: its letters
 * are passed over and not kept.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length <= longestLine) pieces.push(piece);
    else pieces = [];
  };
  const take = (): string | null => {
    const line = length > longestLine ? null : pieces.join('');
    pieces = [];
    length = 0;
    return line;
  };
  for await (const bytes of stream) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    add(first);
    for (const piece of others) {
      const line = take();
      if (line?.trim() !== '') yield line;
      add(piece);
    }
  }
  add(decoder.decode());
  const last = take();
  if (last?.trim() !== '') yield last;
}

/**
 * A page from its line.
 *
 * @throws UnusableFile where the line is no JSON with `url` and `html`
 */
export function readPageLine(line: string | null): PageLine {
  if (line === null) throw new UnusableFile(isTooLarge);
  try {
    return pageLineSchema.parse(JSON.parse(line));
  } catch {
    throw new UnusableFile(isNoPageLine);
  }
}

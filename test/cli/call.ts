import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../src/cli/run';
import type { WrittenLanguage } from '../../src/language/language';
import { documentSchema, type ReportDocument } from '../../src/report/schema/document';

export const fixture = (name: string): string => join('test/fixtures', name);

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command line in this process.
 *
 * @param input what stands on standard input
 * @param onOut called with every piece of the output
 */
export async function call(
  words: readonly string[],
  language: WrittenLanguage = 'zh-CN',
  input: AsyncIterable<Uint8Array> = Readable.from([]),
  onOut: (text: string) => void = () => undefined,
): Promise<Outcome> {
  let [out, err] = ['', ''];
  const streams = {
    in: input,
    out: (text: string): void => {
      out += text;
      onOut(text);
    },
    err: (text: string): void => void (err += text),
  };
  return { code: await run(words, language, streams), out, err };
}

/** The documents of an output of one a line. */
export function documentsIn(out: string): ReportDocument[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => documentSchema.parse(JSON.parse(line)));
}

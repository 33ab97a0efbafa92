import { parseArgs } from 'node:util';

/** In what shape the results are written to standard output. */
export type Format = 'people' | 'json' | 'csv' | 'findingsCsv';

/** What the person wants of the command. */
export interface Call {
  /** Files and folders; none where lines of standard input are read. */
  readonly paths: readonly string[];
  /** Reports of the year before. */
  readonly previous: readonly string[];
  readonly format: Format;
  /** The file in which a workbook is wanted; null for none. */
  readonly workbook: string | null;
  /** Whether standard input holds a page a line. */
  readonly readsLines: boolean;
  /** Asks only how the program is called. */
  readonly asksForHelp: boolean;
}

const options = {
  previous: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  'csv-findings': { type: 'boolean', default: false },
  xlsx: { type: 'string' },
  ndjson: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What the person typed; null where it is no call of this program. */
export function readCall(words: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const { previous, json, csv, xlsx, ndjson, help } = values;
    const paths = positionals.filter((path) => !ndjson || path !== '-');
    const isCall = help || (ndjson ? paths.length === 0 : paths.length > 0);
    const formats = [
      ...(json ? (['json'] as const) : []),
      ...(csv ? (['csv'] as const) : []),
      ...(values['csv-findings'] ? (['findingsCsv'] as const) : []),
    ];
    if (!isCall || formats.length > 1) return null;
    return {
      paths,
      previous,
      format: formats[0] ?? (ndjson ? 'json' : 'people'),
      workbook: xlsx ?? null,
      readsLines: ndjson,
      asksForHelp: help,
    };
  } catch {
    return null;
  }
}

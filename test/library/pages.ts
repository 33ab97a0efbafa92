import { readFileSync } from 'node:fs';
import { readReport, type ReadOptions, type ReadReport } from '../../src/library';

/** The bytes of a fixture. */
export const bytesOf = (name: string): Uint8Array => readFileSync(`test/fixtures/${name}`);

/** The text of a fixture. */
export const textOf = (name: string): string => readFileSync(`test/fixtures/${name}`, 'utf8');

/** The reading of a fixture that is a report. */
export function readingOf(name: string, options?: ReadOptions): ReadReport {
  const reading = readReport(textOf(name), options);
  if (reading.status === 'refused') throw new Error(`${name}: ${reading.refusal.text.en}`);
  return reading;
}

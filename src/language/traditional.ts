import { converter } from './conversion';
import { traditionalWords } from './traditional-words';

let convert: ((text: string) => string) | undefined;

/**
 * A text of the interface in traditional script, with the terms that are usual in Taiwan. A text that is in
 * traditional script already stays as it is.
 *
 * @param text in simplified script; what stands in it between “ and ” is left as it is, being quoted from a report
 * or from the printed form
 */
export function traditional(text: string): string {
  // Most readers never need it.
  convert ??= converter(traditionalWords);
  return convert(text);
}

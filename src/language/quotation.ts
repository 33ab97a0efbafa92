/**
 * Words of a report in quotation marks, for a place beside what is said of them.
 *
 * @param quote null where a finding quotes nothing
 * @param said the sentences beside them
 * @returns null also where one of the sentences quotes the same words itself
 */
export function quotationBeside(quote: string | null, ...said: readonly string[]): string | null {
  if (quote === null) return null;
  const quotation = `“${quote}”`;
  return said.some((sentence) => sentence.includes(quotation)) ? null : quotation;
}

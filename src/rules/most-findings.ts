/** So many findings of a kind show what is wrong; a page with more of them was not written by hand. */
export const mostFindings = 20;

/** The findings of a rule on words, the first ones where a page gives rise to very many. */
export function firstFindings<Finding>(found: readonly Finding[]): readonly Finding[] {
  return found.slice(0, mostFindings);
}

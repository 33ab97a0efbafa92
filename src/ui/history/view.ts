/** What the history page shows. */
export type HistoryView =
  | { readonly kind: 'list' }
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'comparison'; readonly previous: string; readonly current: string };

/**
 * The view that the page's address asks for; the list where it asks for none that there is.
 *
 * @param hash as `location.hash` gives it, with its `#`
 */
export function viewAt(hash: string): HistoryView {
  const asked = new URLSearchParams(hash.slice(1));
  const [report, previous, current] = [asked.get('report'), asked.get('compare'), asked.get('with')];
  if (report !== null) return { kind: 'report', id: report };
  if (previous !== null && current !== null) return { kind: 'comparison', previous, current };
  return { kind: 'list' };
}

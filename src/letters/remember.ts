/** Of longer texts there is nothing to gain: they seldom come twice. */
const longestText = 100;

/** So many results are kept; then all are forgotten, so that no page fills the memory. */
const mostResults = 2000;

/**
 * A function of texts that remembers its results: the same labels and figures are asked about many
 * times while a page is read.
 *
 * @param work what is done with a text; the same every time
 */
export function remember<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longestText) return work(text);
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const result = work(text);
    if (known.size >= mostResults) known.clear();
    known.set(text, result);
    return result;
  };
}

/** A function of objects that remembers its results as long as the objects are in use. */
export function rememberByObject<Key extends object, Result>(
  work: (object: Key) => Result,
): (object: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (object) => {
    let entry = known.get(object);
    if (entry === undefined) {
      entry = { result: work(object) };
      known.set(object, entry);
    }
    return entry.result;
  };
}

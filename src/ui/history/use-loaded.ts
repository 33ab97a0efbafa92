import { useEffect, useState } from 'preact/hooks';

/** What has become of something that is read. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Reads something, and reads it again on another occasion; until that is there, what was read before stays.
 *
 * @param occasion anything that is not the same when it has to be read again
 */
export function useLoaded<Value>(load: () => Promise<Value>, occasion: unknown): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  useEffect(() => {
    const life = new AbortController();
    load().then(
      (value) => {
        if (!life.signal.aborted) setLoaded({ state: 'loaded', value });
      },
      (error: unknown) => {
        if (!life.signal.aborted) setLoaded({ state: 'failed', error });
      },
    );
    return () => life.abort();
  }, [occasion]);
  return loaded;
}

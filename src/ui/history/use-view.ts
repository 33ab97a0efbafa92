import { useEffect, useState } from 'preact/hooks';
import { viewAt, type HistoryView } from './view';

/** The view that the page's address asks for, now and after going back and forth. */
export function useView(): HistoryView {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return viewAt(hash);
}

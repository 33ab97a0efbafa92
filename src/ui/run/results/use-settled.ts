import { useEffect, useRef, useState } from 'preact/hooks';

/** Between two renewals, in milliseconds. */
const leastPause = 1_500;

/**
 * A value that is taken over seldom while it changes fast, and at once when that is over.
 *
 * @param isChanging whether it changes fast now
 */
export function useSettled<Value>(value: Value, isChanging: boolean): Value {
  const [settled, setSettled] = useState(value);
  const newest = useRef(value);
  newest.current = value;
  useEffect(() => {
    if (!isChanging) return undefined;
    const timer = setInterval(() => setSettled(() => newest.current), leastPause);
    return () => clearInterval(timer);
  }, [isChanging]);
  return isChanging ? settled : value;
}

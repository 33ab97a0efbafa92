import { useEffect, useState } from 'preact/hooks';

const named = (): string => location.hash.slice(1);

/**
 * The section that the page's address names, which is scrolled to once it is there: the browser looks for it before
 * the page is drawn.
 */
export function useSection(): string {
  const [section, setSection] = useState(named);
  useEffect(() => {
    const follow = (): void => setSection(named());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const element = section === '' ? null : document.getElementById(section);
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
  }, [section]);
  return section;
}

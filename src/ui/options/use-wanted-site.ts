import { useEffect, useState } from 'preact/hooks';
import { hostNamed } from '../../settings/host-name';

/** The site that `#site=HOST` in an address names; null where it names none. */
function siteInFragment(fragment: string): string | null {
  return hostNamed(new URLSearchParams(fragment.replace(/^#/, '')).get('site') ?? '');
}

/** The site that the address of this page asks for; another object whenever it asks again. */
export function useWantedSite(): { readonly host: string } | null {
  const [wanted, setWanted] = useState<{ readonly host: string } | null>(null);
  useEffect(() => {
    const look = (): void => {
      const host = siteInFragment(location.hash);
      if (host !== null) setWanted({ host });
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return wanted;
}

import { useEffect, useState } from 'preact/hooks';
import type { RunAccess } from '../services';
import type { RunWords } from '../words-zh-cn';

interface HostPermissionsProps {
  readonly addresses: readonly string[];
  readonly access: RunAccess;
  readonly words: RunWords['access'];
}

/** Names the hosts that the extension may not ask yet, and asks the person for all of them at once. */
export function HostPermissions({ addresses, access, words }: HostPermissionsProps) {
  const missing = useMissingHosts(addresses, access);
  const [isRefused, setRefused] = useState(false);
  if (missing.length === 0) return null;
  return (
    <div class="run-notice" data-tone="warning">
      <p>{words.text(missing)}</p>
      <button
        type="button"
        onClick={() => {
          // Nothing may be waited for before the question: browsers take it only from the click itself.
          access.request(missing).then(
            (isGranted) => setRefused(!isGranted),
            () => setRefused(true),
          );
        }}
      >
        {words.allow}
      </button>
      <p role="status">{isRefused && words.refused}</p>
    </div>
  );
}

/** The hosts of the addresses that the extension may not ask yet. */
function useMissingHosts(addresses: readonly string[], access: RunAccess): readonly string[] {
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const look = (): void => {
      access.missing(addresses).then(
        (hosts) => {
          if (!life.signal.aborted) setMissing(hosts);
        },
        () => undefined,
      );
    };
    look();
    access.watch(look, life.signal);
    return () => life.abort();
  }, [addresses, access]);
  return missing;
}

import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hostNamed, isAlwaysWatched } from '../../settings/host-name';
import { FurtherHostLine } from './further-host-line';
import { Section } from './section';
import type { HostAccess } from './services';
import { TextField } from './text-field';
import { useNextFocus } from './use-next-focus';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

interface FurtherHostsProps {
  readonly editor: SettingsEditor;
  readonly access: HostAccess;
  readonly words: OptionsWordings;
}

/** Those of the hosts that the extension may enter; null until that is known. */
function useAllowed(access: HostAccess, hosts: readonly string[]): readonly string[] | null {
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  const names = hosts.join(' ');
  useEffect(() => {
    const life = new AbortController();
    const look = async (): Promise<void> => {
      const answer = await access.allowed(names.split(' ').filter((name) => name !== ''));
      if (!life.signal.aborted) setAllowed(answer);
    };
    access.watch(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, [access, names]);
  return allowed;
}

/** Hosts outside gov.cn on which reports are looked for, each with a permission of its own. */
export function FurtherHosts({ editor: { settings, change }, access, words }: FurtherHostsProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { list, leave } = useNextFocus();
  const { hosts } = settings;
  const allowed = useAllowed(access, hosts);

  /** Stored only once it is allowed. */
  const addAllowed = async (host: string, request: Promise<boolean>): Promise<void> => {
    if (!(await request.catch(() => false))) {
      setError(words.hosts.refused(host));
      return;
    }
    setTyped('');
    change((now) => ({ ...now, hosts: [...now.hosts.filter((known) => known !== host), host] }));
  };
  const add = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const host = hostNamed(typed);
    if (host === null) setError(words.noHost);
    else if (isAlwaysWatched(host)) setError(words.hosts.always(host));
    else if (hosts.includes(host)) setError(words.hosts.known(host));
    else {
      // Asked first of all: browsers take the question only while the click is being dealt with.
      const request = access.request(host);
      setError(null);
      void addAllowed(host, request);
    }
  };
  const remove = (host: string): void => {
    change((now) => ({ ...now, hosts: now.hosts.filter((known) => known !== host) }), words.removed(host));
    void access.release([host]).catch(() => undefined);
  };

  return (
    <Section id="hosts" title={words.sections.hosts} intro={words.hosts.intro}>
      <div ref={list}>
        {hosts.length === 0 ? (
          <p class="nothing">{words.hosts.none}</p>
        ) : (
          <ul class="lines">
            {hosts.map((host) => (
              <FurtherHostLine
                key={host}
                host={host}
                isAllowed={allowed === null ? null : allowed.includes(host)}
                onAllow={() => void access.request(host).catch(() => false)}
                onRemove={(button) => {
                  leave(button);
                  remove(host);
                }}
                words={words}
              />
            ))}
          </ul>
        )}
      </div>
      <form class="add-line" onSubmit={add} noValidate>
        <TextField
          label={words.hosts.host}
          value={typed}
          onInput={(value) => {
            setTyped(value);
            setError(null);
          }}
          hint={words.hosts.hint}
          error={error}
        />
        <button type="submit">{words.hosts.add}</button>
      </form>
    </Section>
  );
}

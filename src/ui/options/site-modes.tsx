import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { hostNamed } from '../../settings/host-name';
import type { CheckMode } from '../../settings/settings';
import { ModeSelect } from './mode-select';
import { Section } from './section';
import { TextField } from './text-field';
import { useNextFocus } from './use-next-focus';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

interface SiteModesProps {
  readonly editor: SettingsEditor;
  readonly words: OptionsWordings;
  /** A site that the address of the page asks for; another object asks again. */
  readonly wanted: { readonly host: string } | null;
}

/** Sites that differ from the setting for all. */
export function SiteModes({ editor: { settings, change }, words, wanted }: SiteModesProps) {
  const [typed, setTyped] = useState('');
  const [mode, setMode] = useState<CheckMode>('onClick');
  const [error, setError] = useState<string | null>(null);
  const { list, leave } = useNextFocus();
  const modeId = useId();
  const newMode = useRef<HTMLSelectElement>(null);
  const hosts = Object.keys(settings.sites).sort();

  useEffect(() => {
    if (wanted === null) return;
    const known = list.current?.querySelector<HTMLElement>(`[data-host="${CSS.escape(wanted.host)}"] select`);
    const isKnown = known !== undefined && known !== null;
    if (!isKnown) setTyped(wanted.host);
    const field = isKnown ? known : newMode.current;
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [wanted, list]);

  const set = (host: string, chosen: CheckMode): void =>
    change((now) => ({ ...now, sites: { ...now.sites, [host]: chosen } }));
  const remove = (host: string): void =>
    change((now) => {
      const others = Object.entries(now.sites).filter(([name]) => name !== host);
      return { ...now, sites: Object.fromEntries(others) };
    }, words.removed(host));
  const add = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const host = hostNamed(typed);
    const isKnown = host !== null && Object.hasOwn(settings.sites, host);
    if (host === null) setError(words.noHost);
    else if (isKnown) setError(words.sites.known(host));
    else {
      set(host, mode);
      setTyped('');
      setError(null);
    }
  };

  return (
    <Section id="sites" title={words.sites.title} intro={words.sites.intro}>
      <div ref={list}>
        {hosts.length === 0 ? (
          <p class="nothing">{words.sites.none}</p>
        ) : (
          <ul class="lines">
            {hosts.map((host) => (
              <li key={host} data-host={host}>
                <span class="line-name">{host}</span>
                <ModeSelect
                  label={words.sites.modeOf(host)}
                  value={settings.sites[host] ?? settings.mode}
                  words={words}
                  onChoose={(chosen) => set(host, chosen)}
                />
                <button
                  type="button"
                  class="plain-button"
                  data-removes
                  aria-label={words.removeNamed(host)}
                  onClick={({ currentTarget }) => {
                    leave(currentTarget);
                    remove(host);
                  }}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <form class="add-line" onSubmit={add} noValidate>
        <TextField
          label={words.sites.host}
          value={typed}
          onInput={(value) => {
            setTyped(value);
            setError(null);
          }}
          hint={words.sites.hostHint}
          error={error}
        />
        <div class="select-field">
          <label for={modeId}>{words.sites.mode}</label>
          <ModeSelect id={modeId} value={mode} words={words} onChoose={setMode} fieldRef={newMode} />
        </div>
        <button type="submit">{words.sites.add}</button>
      </form>
    </Section>
  );
}

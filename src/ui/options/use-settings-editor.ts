import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { changedSettings } from '../../settings/changed-settings';
import type { Settings } from '../../settings/settings';
import type { SettingsSource } from '../../settings/settings-source';
import type { Say } from './outcome';
import type { OptionsWordings } from './wordings';

type Rewrite = (settings: Settings) => Settings;

/** The settings as a person changes them: every change is saved at once. */
export interface SettingsEditor {
  /** With the changes that are not saved yet. */
  readonly settings: Settings;
  /**
   * Changes the settings.
   *
   * @param said what is said when it is saved, in the place of “saved”; it can then be undone
   */
  readonly change: (rewrite: Rewrite, said?: string) => void;
}

/** The settings with those of another set in which the two given ones differ. */
function takenBack(now: Settings, before: Settings, after: Settings): Settings {
  const names = changedSettings(before, after);
  const earlier = Object.fromEntries(names.map((name) => [name, before[name]]));
  return { ...now, ...earlier };
}

/**
 * Keeps the settings for as long as the page is open. A change that cannot be saved stays in sight and is saved with the
 * next one, or when the person tries again.
 *
 * @param stored the settings as they were last read
 */
export function useSettingsEditor(
  source: SettingsSource,
  stored: Settings,
  say: Say,
  words: OptionsWordings,
): SettingsEditor {
  const [settings, setSettings] = useState(stored);
  const unsaved = useRef<Rewrite[]>([]);
  const writing = useRef<Promise<void>>(Promise.resolve());
  const current = useRef({ say, words });
  current.current = { say, words };

  useEffect(() => {
    setSettings(unsaved.current.reduce((now, rewrite) => rewrite(now), stored));
  }, [stored]);

  const change = useMemo(() => {
    const save = async (said: string | undefined): Promise<void> => {
      const batch = [...unsaved.current];
      if (batch.length === 0) return;
      const outcome = current.current;
      try {
        const { settings: before } = await source.read();
        const after = batch.reduce((now, rewrite) => rewrite(now), before);
        await source.write(after);
        unsaved.current = unsaved.current.slice(batch.length);
        setSettings(unsaved.current.reduce((now, rewrite) => rewrite(now), after));
        const undo = (): void => start((now) => takenBack(now, before, after));
        outcome.say({
          text: said ?? outcome.words.saved,
          tone: 'good',
          ...(said !== undefined && { action: { name: outcome.words.undo, run: undo } }),
        });
      } catch {
        const run = (): void => enqueue(said);
        outcome.say({
          text: outcome.words.notSaved,
          tone: 'error',
          action: { name: outcome.words.retry, run },
        });
      }
    };
    const enqueue = (said: string | undefined): void => {
      writing.current = writing.current.then(() => save(said));
    };
    const start = (rewrite: Rewrite, said?: string): void => {
      unsaved.current = [...unsaved.current, rewrite];
      setSettings(rewrite);
      enqueue(said);
    };
    return start;
  }, [source]);

  return { settings, change };
}

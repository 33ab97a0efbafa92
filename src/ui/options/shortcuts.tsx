import { defaultSettings } from '../../settings/settings';
import type { Shortcut } from '../../settings/shortcut';
import { BrowserShortcutHelp } from './browser-shortcut-help';
import type { Say } from './outcome';
import { Section } from './section';
import type { OptionsServices } from './services';
import { ShortcutField } from './shortcut-field';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

interface ShortcutsProps {
  readonly editor: SettingsEditor;
  readonly services: OptionsServices;
  readonly say: Say;
  readonly words: OptionsWordings;
}

/** The keys on a checked page, and how to change the one that the browser keeps. */
export function Shortcuts({ editor: { settings, change }, services, say, words }: ShortcutsProps) {
  const { next, previous } = settings.shortcuts;
  const delivered = defaultSettings.shortcuts;
  const set = (part: { readonly next?: Shortcut | null; readonly previous?: Shortcut | null }): void =>
    change((now) => ({ ...now, shortcuts: { ...now.shortcuts, ...part } }));
  const named = {
    next: { name: words.shortcuts.next, value: next },
    previous: { name: words.shortcuts.previous, value: previous },
  };
  return (
    <Section id="shortcuts" title={words.sections.shortcuts} intro={words.shortcuts.intro}>
      <div class="lines">
        <ShortcutField
          {...named.next}
          other={named.previous}
          onRecord={(shortcut) => set({ next: shortcut })}
          words={words.shortcuts}
        />
        <ShortcutField
          {...named.previous}
          other={named.next}
          onRecord={(shortcut) => set({ previous: shortcut })}
          words={words.shortcuts}
        />
      </div>
      <div class="below-field">
        <p class="explanation">{words.shortcuts.hint}</p>
        <button
          type="button"
          disabled={next === delivered.next && previous === delivered.previous}
          onClick={() => change((now) => ({ ...now, shortcuts: delivered }), words.shortcuts.wereReset)}
        >
          {words.shortcuts.reset}
        </button>
      </div>
      <BrowserShortcutHelp
        shortcut={services.browserShortcut}
        clipboard={services.clipboard}
        say={say}
        words={words.shortcuts}
      />
    </Section>
  );
}

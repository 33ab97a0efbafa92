import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../language/language';
import type { PageDisplay } from '../../settings/page-display';
import { shortcutInWords } from '../../settings/shortcut-words';
import { VerdictBand } from '../result/verdict-band';
import type { SampleCheck } from './sample-check';
import { SampleReport } from './sample-report';
import { useSample } from './use-sample';
import type { WelcomeWords } from './welcome-words';

interface TryItProps {
  readonly sample: SampleCheck;
  /** The keys that lead from finding to finding. */
  readonly shortcuts: PageDisplay['shortcuts'];
  readonly language: Language;
  readonly words: WelcomeWords['sample'];
}

/** Left above a heading that is scrolled to, in pixels. */
const spaceAbove = 8;

const inWords = (shortcut: string | null): string | null =>
  shortcut === null ? null : shortcutInWords(shortcut);

/** Scrolls the sheet, and nothing around it, to table 三. */
function showApplications(sheet: HTMLElement | null): void {
  const heading = sheet?.querySelector('h3:nth-of-type(3)');
  if (sheet === null || heading === null || heading === undefined) return;
  sheet.scrollTop += heading.getBoundingClientRect().top - sheet.getBoundingClientRect().top - spaceAbove;
}

/** The sample report, and what can be tried on it. */
export function TryIt({ sample, shortcuts, language, words }: TryItProps) {
  const { state, check, next, clear } = useSample(sample);
  const isChecked = state.kind === 'checked';
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The marks are in the tables, most of them further down than the sheet shows at first.
    if (isChecked) showApplications(sheet.current);
  }, [isChecked]);
  return (
    <section class="try" aria-labelledby="try">
      <div class="try-head">
        <div class="try-words">
          <h2 id="try">{words.title}</h2>
          <div aria-live="polite">
            {isChecked ? (
              <VerdictBand result={state.result} language={language} />
            ) : (
              <p>{state.kind === 'failed' ? words.failed : words.text}</p>
            )}
          </div>
        </div>
        <div class="try-actions">
          {isChecked && (
            <button type="button" onClick={clear}>
              {words.clear}
            </button>
          )}
          <button
            type="button"
            class="primary"
            aria-busy={state.kind === 'checking'}
            onClick={isChecked ? next : check}
          >
            {isChecked ? words.next : state.kind === 'checking' ? words.checking : words.check}
          </button>
        </div>
        <p class="hint" data-shown={isChecked}>
          {words.hint(inWords(shortcuts.next), inWords(shortcuts.previous))}
        </p>
      </div>
      <div class="sheet" ref={sheet} role="region" aria-label={words.region} tabIndex={0}>
        <SampleReport />
      </div>
    </section>
  );
}

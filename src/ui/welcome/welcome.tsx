import type { Language } from '../../language/language';
import type { Settings } from '../../settings/settings';
import { Notes } from './notes';
import type { SampleCheck } from './sample-check';
import { Steps } from './steps';
import { TryIt } from './try-it';
import { welcomeWordsIn } from './words-of';
import { LongPageHeader } from '../page/long-page-header';

interface WelcomeProps {
  readonly sample: SampleCheck;
  readonly language: Language;
  readonly settings: Settings;
  readonly browser: 'chromium' | 'firefox';
  /** The keys that check a page, as the browser writes them; null where there are none. */
  readonly checkShortcut: string | null;
  readonly openSettings: () => void;
}

/** The page that opens after the installation: what happens, a report to try it on, what else there is to know. */
export function Welcome({ sample, language, settings, browser, checkShortcut, openSettings }: WelcomeProps) {
  const words = welcomeWordsIn(language);
  return (
    <>
      <LongPageHeader productName={words.productName} title={words.title} label={words.links.label}>
        <a href={`/rules/${language}.html`}>{words.links.handbook}</a>
        <a href="/help.html">{words.links.help}</a>
        <button type="button" onClick={openSettings}>
          {words.links.settings}
        </button>
      </LongPageHeader>
      <main>
        <p class="intro">{words.intro}</p>
        <Steps words={words} />
        <TryIt sample={sample} shortcuts={settings.shortcuts} language={language} words={words.sample} />
        <Notes browser={browser} checkShortcut={checkShortcut} words={words} />
      </main>
    </>
  );
}

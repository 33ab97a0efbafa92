import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/welcome.css';
import { settingsStore } from '../../src/storage/settings-store';
import { ExtensionPage } from '../../src/ui/page/extension-page';
import { Welcome } from '../../src/ui/welcome/welcome';
import { sampleOnThisPage } from './sample';

const root = document.getElementById('welcome');
if (root === null) throw new Error('welcome/index.html has no element #welcome');

const commands = await browser.commands.getAll();
const shortcut = commands.find(({ name }) => name === 'check-page')?.shortcut ?? '';
const sample = sampleOnThisPage();

render(
  <ExtensionPage source={settingsStore} browserLanguage={navigator.language}>
    {(language, { settings }) => (
      <Welcome
        sample={sample}
        language={language}
        settings={settings}
        browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
        checkShortcut={shortcut === '' ? null : shortcut}
        openSettings={() => void browser.runtime.openOptionsPage()}
      />
    )}
  </ExtensionPage>,
  root,
);

import { render } from 'preact';
import '../../assets/styles/help.css';
import { settingsStore } from '../../src/storage/settings-store';
import { Help } from '../../src/ui/help/help';
import { ExtensionPage } from '../../src/ui/page/extension-page';

const root = document.getElementById('help');
if (root === null) throw new Error('help/index.html has no element #help');

render(
  <ExtensionPage source={settingsStore} browserLanguage={navigator.language}>
    {(language) => <Help language={language} />}
  </ExtensionPage>,
  root,
);

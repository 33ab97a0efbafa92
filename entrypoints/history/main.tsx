import { render } from 'preact';
import '../../assets/styles/history.css';
import { History } from '../../src/ui/history/history';
import { ExtensionPage } from '../../src/ui/page/extension-page';
import { historyServices } from './services';

const root = document.getElementById('history');
if (root === null) throw new Error('history/index.html has no element #history');

render(
  <ExtensionPage source={historyServices.source} browserLanguage={navigator.language}>
    {(language, { settings }) => (
      <History services={historyServices} language={language} isKept={settings.keepHistory} />
    )}
  </ExtensionPage>,
  root,
);

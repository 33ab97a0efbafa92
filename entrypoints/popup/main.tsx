import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/popup.css';
import { languageOf } from '../../src/language/language';
import { connectToPage } from '../../src/messages/connect-to-page';
import { openHelp } from '../../src/messages/help-page';
import { openHistory } from '../../src/messages/open-history';
import { openReport } from '../../src/messages/open-report';
import { openPanel } from '../../src/messages/open-panel';
import { openRulePage } from '../../src/messages/rule-page';
import { targetTabOf } from '../../src/messages/target-tab';
import { settingsStore } from '../../src/storage/settings-store';
import { ExtensionPage } from '../../src/ui/page/extension-page';
import { Popup } from '../../src/ui/popup/popup';
import { runStarter } from '../run/starter';
import { previousReportsOf } from './previous-reports';

const root = document.getElementById('popup');
if (root === null) throw new Error('popup/index.html has no element #popup');

let language = languageOf(navigator.language);
const target = targetTabOf(location.href);
const page = connectToPage(target, () => language);
const previous = previousReportsOf(target);
/** Not needed for what is shown at first. */
const exports = () => import('../../src/export/report-texts');
// Known before the click that opens the panel, in whose handler nothing may be waited for.
const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
const closePopup = (): void => {
  close();
};
const runs = await runStarter(target, closePopup);

render(
  <ExtensionPage source={settingsStore} browserLanguage={navigator.language}>
    {(shown) => {
      language = shown;
      return (
        <Popup
          page={page}
          texts={async () => (await exports()).reportTexts(shown)}
          previous={previous}
          language={shown}
          clipboard={navigator.clipboard}
          openRule={(rule) => void openRulePage(rule, shown).then(closePopup)}
          openPanel={() => void openPanel(windowId).then(closePopup)}
          runs={runs}
          openReport={() => void openReport(target).then(closePopup)}
          openHistory={() => void openHistory().then(closePopup)}
          openOptions={() => void browser.runtime.openOptionsPage().then(closePopup)}
          openHelp={(state) => void openHelp(state).then(closePopup)}
        />
      );
    }}
  </ExtensionPage>,
  root,
);

// There before anybody can press a button that copies.
requestIdleCallback(() => void exports());

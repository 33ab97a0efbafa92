import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/panel.css';
import { reportTexts } from '../../src/export/report-texts';
import { languageOf } from '../../src/language/language';
import { connectToPage } from '../../src/messages/connect-to-page';
import { openHelp } from '../../src/messages/help-page';
import { openHistory } from '../../src/messages/open-history';
import { openReport } from '../../src/messages/open-report';
import { notePanelWindow } from '../../src/messages/open-panel';
import { openRulePage } from '../../src/messages/rule-page';
import { targetTabOf } from '../../src/messages/target-tab';
import { settingsStore } from '../../src/storage/settings-store';
import { ExtensionPage } from '../../src/ui/page/extension-page';
import { Panel } from '../../src/ui/panel/panel';
import { previousReportsOf } from '../popup/previous-reports';
import { runStarter } from '../run/starter';

const root = document.getElementById('panel');
if (root === null) throw new Error('sidepanel/index.html has no element #panel');

let language = languageOf(navigator.language);
const target = targetTabOf(location.href);
const page = connectToPage(target, () => language);
const previous = previousReportsOf(target);
if (new URLSearchParams(location.search).has('window')) void notePanelWindow();
const runs = await runStarter(target);

render(
  <ExtensionPage source={settingsStore} browserLanguage={navigator.language}>
    {(shown, { settings }) => {
      language = shown;
      return (
        <Panel
          page={page}
          texts={reportTexts(shown)}
          previous={previous}
          language={shown}
          clipboard={navigator.clipboard}
          shortcuts={settings.shortcuts}
          openRule={(rule) => void openRulePage(rule, shown)}
          runs={runs}
          openReport={() => void openReport(target)}
          openHistory={() => void openHistory()}
          openOptions={() => void browser.runtime.openOptionsPage()}
          openHelp={(state) => void openHelp(state)}
        />
      );
    }}
  </ExtensionPage>,
  root,
);

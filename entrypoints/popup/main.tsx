import { render } from 'preact';
import '../../assets/styles/popup.css';
import { documentText } from '../../src/export/json';
import { connectToPage } from '../../src/messages/connect-to-page';
import { openRulePage } from '../../src/messages/rule-page';
import { targetTabOf } from '../../src/messages/target-tab';
import { languageFor } from '../../src/settings/page-display';
import { readSettings } from '../../src/storage/settings-store';
import { Popup } from '../../src/ui/popup/popup';

const root = document.getElementById('popup');
if (root === null) throw new Error('popup/index.html has no element #popup');

const { settings } = await readSettings();
const language = languageFor(settings, navigator.language);

render(
  <Popup
    page={connectToPage(targetTabOf(location.href), () => language)}
    toJson={(result) => documentText(result, language)}
    language={language}
    clipboard={navigator.clipboard}
    openRule={(rule) => void openRulePage(rule, language).then(close)}
  />,
  root,
);

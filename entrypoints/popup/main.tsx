import { render } from 'preact';
import '../../assets/styles/popup.css';
import { documentText } from '../../src/export/json';
import { languageOf } from '../../src/language/language';
import { connectToActiveTab } from '../../src/messages/connect-to-active-tab';
import { openRulePage } from '../../src/messages/rule-page';
import { Popup } from '../../src/ui/popup/popup';

const root = document.getElementById('popup');
if (root === null) throw new Error('popup/index.html has no element #popup');

const language = languageOf(navigator.language);

render(
  <Popup
    page={connectToActiveTab(language)}
    toJson={(result) => documentText(result, language)}
    language={language}
    clipboard={navigator.clipboard}
    openRule={(rule) => void openRulePage(rule, language).then(close)}
  />,
  root,
);

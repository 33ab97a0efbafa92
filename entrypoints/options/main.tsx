import { render } from 'preact';
import '../../assets/styles/options.css';
import { Options } from '../../src/ui/options/options';
import { ExtensionPage } from '../../src/ui/page/extension-page';
import { optionsServices } from './services';

const root = document.getElementById('options');
if (root === null) throw new Error('options/index.html has no element #options');

render(
  <ExtensionPage source={optionsServices.source} browserLanguage={navigator.language}>
    {(language, stored) => <Options services={optionsServices} language={language} stored={stored} />}
  </ExtensionPage>,
  root,
);

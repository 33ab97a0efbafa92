import { render } from 'preact';
import '../../assets/styles/run.css';
import { ExtensionPage } from '../../src/ui/page/extension-page';
import { RunPage } from '../../src/ui/run/run-page';
import { runServices } from './services';

const root = document.getElementById('run');
if (root === null) throw new Error('run/index.html has no element #run');

const services = runServices();

render(
  <ExtensionPage source={services.source} browserLanguage={navigator.language}>
    {(language) => <RunPage services={services} language={language} />}
  </ExtensionPage>,
  root,
);

import { render } from 'preact';
import '../../assets/styles/report.css';
// After all else, so that paper has the last word.
import '../../assets/styles/report-print.css';
import { ExtensionPage } from '../../src/ui/page/extension-page';
import { ReportPage } from '../../src/ui/report/report-page';
import { reportServices } from './services';

const root = document.getElementById('report');
if (root === null) throw new Error('report/index.html has no element #report');

render(
  <ExtensionPage source={reportServices.source} browserLanguage={navigator.language}>
    {(language) => <ReportPage services={reportServices} language={language} />}
  </ExtensionPage>,
  root,
);

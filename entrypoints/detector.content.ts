import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellBackground } from '../src/messages/to-background';
import { looksLikeReport } from '../src/report/detection';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  runAt: 'document_idle',
  main() {
    if (document.contentType !== 'text/html') return;
    if (looksLikeReport(document.title, document.body.textContent))
      tellBackground({ type: 'reportSuspected' });
  },
});

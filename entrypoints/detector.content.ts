import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellBackground } from '../src/messages/to-background';
import { looksLikeReport } from '../src/report/detection';
import { liveText, readableRoots } from '../src/table/sources/live-content';
import { titleOf } from '../src/table/sources/live-dom';
import { isReadFromOutside } from '../src/page/outer-frame';
import { watchPage } from '../src/page/watch-page';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  runAt: 'document_idle',
  allFrames: true,
  main() {
    // A frame that is read from outside is looked at from there, lest the page be checked twice.
    if (document.contentType !== 'text/html' || isReadFromOutside()) return;
    const suspicion = new AbortController();

    /** Says so and looks no more once the page looks like a report: the checker watches from then on. */
    const look = (): boolean => {
      if (!looksLikeReport(titleOf(document), liveText(document))) return false;
      suspicion.abort();
      tellBackground({ type: 'reportSuspected' });
      return true;
    };

    const begin = (): void => {
      if (look()) return;
      watchPage(
        { roots: () => readableRoots(document), attributes: [], ignores: () => false, look },
        suspicion.signal,
      );
    };

    // A page that is only being prepared is not in the tab yet.
    if (isPrerendering(document)) document.addEventListener('prerenderingchange', begin, { once: true });
    else begin();
  },
});

/** Whether a browser that prepares pages in advance does so with this one. */
function isPrerendering(page: Document & { readonly prerendering?: boolean }): boolean {
  return page.prerendering === true;
}

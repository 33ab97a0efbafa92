import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground, isConnected } from '../src/messages/to-background';
import { isReadFromOutside } from '../src/page/outer-frame';
import { watchSuspicion } from '../src/page/watch-suspicion';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  runAt: 'document_idle',
  allFrames: true,
  main() {
    // A frame that is read from outside is looked at from there, lest the page be checked twice.
    if (document.contentType !== 'text/html' || isReadFromOutside()) return;

    /** Once the background has dealt with the page, the checker watches it; nobody answers a script left behind. */
    const tell = async (): Promise<boolean> => {
      const answer = await askBackground<unknown>({ type: 'reportSuspected' }).catch(() => null);
      return answer === true || !isConnected();
    };
    const begin = (): void => watchSuspicion(tell);

    // A page that is only being prepared is not in the tab yet.
    if (isPrerendering(document)) document.addEventListener('prerenderingchange', begin, { once: true });
    else begin();
  },
});

/** Whether a browser that prepares pages in advance does so with this one. */
function isPrerendering(page: Document & { readonly prerendering?: boolean }): boolean {
  return page.prerendering === true;
}

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForJudgement } from '../src/messages/ask-for-judgement';
import { demandOfBackground } from '../src/messages/to-background';
import type { CheckerReply, CheckerRequest } from '../src/messages/to-checker';
import { marksFromScript } from '../src/page/marks-script';
import { createPageChecker } from '../src/page/page-checker';
import { titleOf } from '../src/table/sources/live-dom';
import { watchStorage } from '../src/storage/watch-storage';

export default defineUnlistedScript(() => {
  const checker = createPageChecker(
    (report, url, previous, isRenewal = false) =>
      askForJudgement(report, url, previous, { title: titleOf(document), isRenewal }),
    () => marksFromScript(() => demandOfBackground({ type: 'marksWanted' })),
  );

  // Taken at its word, as in `askBackground`: pages cannot send anything here, and nothing else is sent to tabs.
  const listen = (request: CheckerRequest, _sender: unknown, reply: (answer: CheckerReply) => void): true => {
    checker.answer(request).then(reply, (error: unknown) => {
      reply({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    });
    // The answer comes later.
    return true;
  };

  browser.runtime.onMessage.addListener(listen);
  checker.life.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listen);
  });
  watchStorage((change) => checker.renew(change), checker.life);
});

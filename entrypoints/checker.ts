import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForJudgement } from '../src/messages/ask-for-judgement';
import { checkerRequestSchema, type CheckerReply } from '../src/messages/to-checker';
import { createPageChecker } from '../src/page/page-checker';
import { titleOf } from '../src/table/sources/live-dom';
import { watchStorage } from '../src/storage/watch-storage';

export default defineUnlistedScript(() => {
  const checker = createPageChecker((report, url, previous, isRenewal = false) =>
    askForJudgement(report, url, previous, { title: titleOf(document), isRenewal }),
  );

  const listen = (
    message: unknown,
    _sender: unknown,
    reply: (answer: CheckerReply) => void,
  ): true | undefined => {
    const request = checkerRequestSchema.safeParse(message);
    if (!request.success) return undefined;
    checker.answer(request.data).then(reply, (error: unknown) => {
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

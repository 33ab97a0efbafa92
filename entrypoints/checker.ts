import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageOf } from '../src/language/language';
import { checkerRequestSchema, type CheckerReply } from '../src/messages/to-checker';
import { createPageChecker } from '../src/page/page-checker';

export default defineUnlistedScript(() => {
  const checker = createPageChecker(languageOf(navigator.language));

  const listen = (message: unknown, _sender: unknown, reply: (answer: CheckerReply) => void): void => {
    const request = checkerRequestSchema.safeParse(message);
    if (!request.success) return;
    try {
      reply(checker.answer(request.data));
    } catch (error) {
      reply({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };

  browser.runtime.onMessage.addListener(listen);
  checker.life.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listen);
  });
});

import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundMessageSchema } from '../../src/messages/background-message';
import { welcomeNewUsers } from '../../src/messages/first-run';
import { followFurtherHosts } from '../../src/messages/further-hosts';
import { judgeRequestSchema } from '../../src/messages/judge-request';
import { readSettings, settingsStore } from '../../src/storage/settings-store';
import { requestCheck, takeOver } from './checks';
import { followPrintSetting, judgementOn } from './judging';
import { addMenuItems, followMenus } from './menus';
import { react } from './reactions';
import { remember } from './remembering';

function start(): void {
  // Nothing there is worth keeping a message waiting for ever.
  const takenOver = takeOver().catch(() => undefined);

  browser.runtime.onMessage.addListener(
    (
      message: unknown,
      sender: Browser.runtime.MessageSender,
      reply: (answer: unknown) => void,
    ): true | undefined => {
      if (sender.id !== browser.runtime.id) return undefined;
      const request = judgeRequestSchema.safeParse(message);
      if (request.success) {
        void judgementOn(request.data).then((answer) => {
          reply(answer);
          void followPrintSetting(sender);
          void remember(request.data, answer, sender);
        });
        return true;
      }
      const parsed = backgroundMessageSchema.safeParse(message);
      if (!parsed.success) return undefined;
      // Answered when it is done: until then the browser keeps this page, and one that is stopped is asked again.
      const work = takenOver.then(() => react(parsed.data, sender));
      work.then(
        () => reply(true),
        (error: unknown) => reply({ failure: error instanceof Error ? error.message : String(error) }),
      );
      return true;
    },
  );

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'check-page') void takenOver.then(() => requestCheck(tab));
  });

  followFurtherHosts(
    async () => (await readSettings()).settings.hosts,
    (onChange) => settingsStore.watch(onChange, new AbortController().signal),
  );

  followMenus(takenOver);
  welcomeNewUsers();

  void addMenuItems();
}

// Stopped when it has nothing to do, in every browser alike.
export default defineBackground({ persistent: false, main: start });

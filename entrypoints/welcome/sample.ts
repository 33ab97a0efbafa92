import type { CheckResult } from '../../src/check/check-result';
import { askForJudgement } from '../../src/messages/ask-for-judgement';
import type { CheckerRequest } from '../../src/messages/to-checker';
import { marksFromScript } from '../../src/page/marks-script';
import { createPageChecker } from '../../src/page/page-checker';
import { watchStorage } from '../../src/storage/watch-storage';
import type { SampleCheck } from '../../src/ui/welcome/sample-check';

/** Runs the script of the marks in this page, as the background page does in others. */
function addMarks(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/marks.js';
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('the script of the marks cannot be loaded')));
    document.head.append(script);
  });
}

/** The same checker as on any other page, run by this page on itself. */
export function sampleOnThisPage(): SampleCheck {
  const checker = createPageChecker(
    (report, url, previous) => askForJudgement(report, url, previous),
    () => marksFromScript(addMarks),
  );

  async function ask(request: CheckerRequest): Promise<CheckResult | null> {
    try {
      const reply = await checker.answer(request);
      return 'failure' in reply ? null : reply.result;
    } catch {
      return null;
    }
  }

  return {
    check: () => ask({ type: 'check', mark: true }),
    next: () => ask({ type: 'step', by: 1 }).then(() => undefined),
    clear: () => ask({ type: 'clear' }).then(() => undefined),
    follow(onChange, signal) {
      watchStorage(() => void ask({ type: 'renew' }).then(onChange), signal);
    },
  };
}

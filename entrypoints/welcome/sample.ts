import type { CheckResult } from '../../src/check/check-result';
import { askForJudgement } from '../../src/messages/ask-for-judgement';
import type { CheckerRequest } from '../../src/messages/to-checker';
import { createPageChecker } from '../../src/page/page-checker';
import { watchStorage } from '../../src/storage/watch-storage';
import type { SampleCheck } from '../../src/ui/welcome/sample-check';

/** The same checker as on any other page, run by this page on itself. */
export function sampleOnThisPage(): SampleCheck {
  const checker = createPageChecker((report, url, previous) => askForJudgement(report, url, previous));

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

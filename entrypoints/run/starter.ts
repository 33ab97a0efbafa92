import { browser } from 'wxt/browser';
import type { TargetTab } from '../../src/messages/target-tab';
import type { RunStarter } from '../../src/ui/start-run';

/**
 * Starts runs from popup and panel. What it takes is loaded when it is wanted.
 *
 * @param target the tab whose page is meant
 * @param done called when another page has been opened
 */
export async function runStarter(target: TargetTab, done: () => void = () => undefined): Promise<RunStarter> {
  const { incognito } = await browser.windows.getCurrent();
  return {
    isPrivate: incognito,
    async start() {
      const [{ startRun }, tab] = await Promise.all([import('./start-run'), target.id()]);
      if (tab === null) throw new Error('there is no tab to read the links of');
      const outcome = await startRun(tab);
      if (outcome === 'started') done();
      return outcome;
    },
    openRuns() {
      void import('./start-run').then(({ openRuns }) => openRuns()).then(done);
    },
  };
}

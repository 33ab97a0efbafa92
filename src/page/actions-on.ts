import { letterOf } from '../export/letter';
import { ignoredFinding } from '../ignoring/ignored-finding';
import { reportKey } from '../ignoring/report-key';
import type { MarkActions } from '../marks/mark-actions';
import { demandOfBackground, isConnected, tellBackground } from '../messages/to-background';
import type { LiveCheck } from './live-check';

/**
 * What a reader can do in the cards of the page.
 *
 * @param current the check that is shown; null for none
 * @param end takes everything off the page for good
 */
export function actionsOn(current: () => LiveCheck | null, end: () => void): MarkActions {
  return {
    letter(index) {
      const check = current();
      return check?.result.status === 'checked'
        ? letterOf(check.result, [index], check.display.language)
        : '';
    },
    async ignore(index, reason) {
      const result = current()?.result;
      const finding = result?.status === 'checked' ? result.findings[index] : undefined;
      if (result?.status !== 'checked' || finding === undefined) return;
      const { report, source } = result;
      const entry = ignoredFinding(report, finding, reason, new Date());
      await demandOfBackground({ type: 'ignore', report: reportKey(report, source), entry });
    },
    openRule(rule) {
      tellBackground({ type: 'openRule', rule });
    },
    selected() {
      tellBackground({ type: 'selectionChanged' });
    },
    isConnected,
    end,
  };
}

import type { Coverage } from '../check/check-result';
import { fill } from '../language/fill';
import type { Language, Localized } from '../language/language';
import { textIn } from '../language/text-in';
import { oneLine } from './one-line';

const words = {
  ran: {
    'zh-CN': '已执行 {ran} 条规则，{open} 条无法判断',
    en: '{ran} rules run, {open} not assessable',
  },
  off: { 'zh-CN': '{head}，{off} 条已停用', en: '{head}, {off} turned off' },
  reason: { 'zh-CN': '{name}：{reason}', en: '{name}: {reason}' },
  turnedOff: { 'zh-CN': '{name}：已停用', en: '{name}: turned off' },
} as const satisfies Record<string, Localized>;

/** What became of the rules of one check, in words. */
export interface CoverageText {
  /** How many rules ran, could not judge, and were turned off where any were. */
  readonly head: string;
  /** A line for each rule that could not judge, with the reason, and for each that was turned off. */
  readonly lines: readonly string[];
}

/** What was checked and what was not, so that silence is not taken for a clean report. */
export function coverageText(coverage: readonly Coverage[], language: Language): CoverageText {
  const say = (template: Localized, values: Parameters<typeof fill>[1]): string =>
    fill(textIn(template, language), values, language);
  const ran = coverage.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').length;
  const open = coverage.filter(({ outcome }) => outcome === 'notAssessable' || outcome === 'crashed');
  const off = coverage.filter(({ outcome }) => outcome === 'off');
  const head = say(words.ran, { ran, open: open.length });
  return {
    head: off.length === 0 ? head : say(words.off, { head, off: off.length }),
    lines: [
      ...open.map(({ name, reason }) =>
        say(words.reason, { name, reason: reason === undefined ? '' : oneLine(textIn(reason, language)) }),
      ),
      ...off.map(({ name }) => say(words.turnedOff, { name })),
    ],
  };
}

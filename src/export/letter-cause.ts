import type { Diagnosis } from '../check/check-result';
import { fillAll } from '../language/fill';
import type { Localized } from '../language/language';
import { officialCellName } from '../report/official-name';
import type { Report } from '../report/schema/report';
import { letterWords as words } from './letter-words';
import { officialStyle } from './official-style';
import { oneLine } from './one-line';

type Change = Diagnosis['changes'][number];

/** So many of several explanations are told in a letter. */
const mostChoices = 5;

function joined(texts: readonly Localized[]): Localized {
  return {
    'zh-CN': texts.map((text) => text['zh-CN']).join(words.separator['zh-CN']),
    en: texts.map(({ en }) => en).join(words.separator.en),
  };
}

function changesInWords(report: Report, changes: readonly Change[]): Localized {
  return joined(
    changes.map(({ cell: path, from, to }) => {
      const cell = officialCellName(report, path);
      return from === null
        ? fillAll(words.filledIn, { cell, to })
        : fillAll(words.change, { cell, from, to });
    }),
  );
}

/** What may have gone wrong, as a letter says it: the only explanation as the likely one, several as such. */
export function causeText(report: Report, { changes, options, alternatives, message }: Diagnosis): Localized {
  if (changes.length === 0) {
    return { 'zh-CN': `${officialStyle(oneLine(message['zh-CN']))}。`, en: `${oneLine(message.en)}.` };
  }
  if (alternatives === 0) return fillAll(words.fact, { changes: changesInWords(report, changes) });
  const choices = [changes, ...options].slice(0, mostChoices);
  const count = alternatives + 1;
  return fillAll(choices.length < count ? words.someOfSeveral : words.several, {
    count,
    told: choices.length,
    choices: joined(
      choices.map((each, index) =>
        fillAll(words.choice, { number: index + 1, changes: changesInWords(report, each) }),
      ),
    ),
  });
}

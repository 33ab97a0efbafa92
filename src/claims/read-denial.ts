import type { Label } from './label';
import { subjectOf } from './match';
import { quoteOf } from './quote';
import type { SentenceTalk } from './talk';
import type { Count } from './tokens';
import { topicAfter } from './topic';

/** Reads a phrase such as 未收到申请 or 没有发生行政复议; a figure in it may only be 1 (未收到一件) or 0. */
export function readDenial(talk: SentenceTalk, label: Label, figure: Count | null): void {
  const words = label.words.filter(({ meaning }) => meaning !== 'denial');
  const isNone = figure === null || (figure.value <= 1 && figure.unitKind !== 'else' && figure.unit !== '个');
  const subject = isNone ? subjectOf(words, talk.settingFor(null, 'denial')) : null;
  talk.topic = topicAfter(words, talk.topic);
  talk.waiting = [];
  if (subject === null || subject === 'handled' || subject === 'concluded') return;
  const told = [...label.words.filter(({ meaning }) => meaning === 'denial'), ...label.telling];
  talk.drafts.push({
    kind: 'denial',
    subject,
    value: 0,
    scope: talk.scope.scope,
    quote: quoteOf(told, talk.quote),
  });
}

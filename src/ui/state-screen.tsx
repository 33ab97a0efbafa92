import type { ComponentChild } from 'preact';
import type { CheckedResult, RefusedResult } from '../check/check-result';
import { textIn } from '../language/text-in';
import type { PageState } from '../messages/checked-page';
import type { HelpState } from '../messages/help-page';
import { AttachmentList } from './attachment-list';
import { MessageScreen } from './message-screen';
import { SelectableText } from './selectable-text';
import type { ScreenWords, Wordings } from './wordings/wordings';

interface StateScreenProps {
  readonly state: PageState;
  readonly words: Wordings;
  /** What is said of a page that lets no extension in. */
  readonly notAllowed: ScreenWords;
  /** Opens the help page at the section of a state. */
  readonly openHelp: (state: HelpState) => void;
  /** What is shown of a checked report. */
  readonly children: (result: CheckedResult) => ComponentChild;
}

/** What is shown of a page, for each state that it can be in. */
export function StateScreen({ state, words, notAllowed, openHelp, children }: StateScreenProps) {
  const helpOn = (of: HelpState) => ({ helpLabel: words.help, onHelp: () => openHelp(of) });
  switch (state.kind) {
    case 'unchecked':
      return <MessageScreen tone="plain" {...words.unchecked} {...helpOn('unchecked')} />;
    case 'notAllowed':
      return <MessageScreen tone="plain" {...notAllowed} {...helpOn('notAllowed')} />;
    case 'failed': {
      const { detail, ...screen } = words.failed;
      return (
        <MessageScreen tone="error" {...screen} {...helpOn('failed')}>
          <details>
            <summary>{detail}</summary>
            <SelectableText text={state.detail} label={detail} />
          </details>
        </MessageScreen>
      );
    }
    case 'checked':
      return state.result.status === 'checked' ? (
        <>{children(state.result)}</>
      ) : (
        <Refused result={state.result} openHelp={openHelp} words={words} />
      );
  }
}

function Refused({
  result: { status, reason, attachments, source },
  openHelp,
  words,
}: {
  readonly result: RefusedResult;
  readonly openHelp: (state: HelpState) => void;
  readonly words: Wordings;
}) {
  return (
    <MessageScreen
      tone={status === 'unreadable' ? 'warning' : 'plain'}
      text={textIn(reason.text, words.language)}
      {...words.refusals[reason.code]}
      helpLabel={words.help}
      onHelp={() => openHelp(reason.code)}
      {...(status !== 'noReport' && { page: source.title })}
    >
      <AttachmentList attachments={attachments} page={source.url} words={words.attachments} />
    </MessageScreen>
  );
}

import type { RefusedResult } from '../../check/check-result';
import type { PageState } from '../../messages/checked-page';
import { MessageScreen } from '../message-screen';
import { CheckedReport } from '../result/checked-report';
import { SelectableText } from '../selectable-text';
import type { Wordings } from '../wordings/wordings';
import { textIn } from '../../language/text-in';

interface StateScreenProps {
  readonly state: PageState;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  /** Opens the page of a rule. */
  readonly onOpenRule: (rule: string) => void;
  readonly words: Wordings;
}

/** What the popup shows of a page, for each state that it can be in. */
export function StateScreen({ state, selected, onSelect, onOpenRule, words }: StateScreenProps) {
  switch (state.kind) {
    case 'unchecked':
      return <MessageScreen tone="plain" {...words.unchecked} />;
    case 'notAllowed':
      return <MessageScreen tone="plain" {...words.notAllowed} />;
    case 'failed': {
      const { detail, ...screen } = words.failed;
      return (
        <MessageScreen tone="error" {...screen}>
          <details>
            <summary>{detail}</summary>
            <SelectableText text={state.detail} label={detail} />
          </details>
        </MessageScreen>
      );
    }
    case 'checked':
      return state.result.status === 'checked' ? (
        <CheckedReport
          result={state.result}
          selected={selected}
          onSelect={onSelect}
          onOpenRule={onOpenRule}
          words={words}
        />
      ) : (
        <Refused result={state.result} words={words} />
      );
  }
}

function Refused({
  result: { status, reason },
  words,
}: {
  readonly result: RefusedResult;
  readonly words: Wordings;
}) {
  return (
    <MessageScreen
      tone={status === 'unreadable' ? 'warning' : 'plain'}
      text={textIn(reason.text, words.language)}
      {...words.refusals[reason.code]}
    />
  );
}

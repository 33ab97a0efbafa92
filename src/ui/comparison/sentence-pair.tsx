import { useMemo } from 'preact/hooks';
import { differingParts, type SentencePart } from '../../years/differing-parts';
import type { ComparedSentence } from '../../years/year-comparison';
import type { ComparisonWords } from './wordings';

interface SentencePairProps {
  readonly sentence: ComparedSentence;
  readonly words: ComparisonWords['text'];
}

const whole = (text: string): readonly SentencePart[] => [{ text, differs: false }];

/** A sentence beside the one of the older report; what differs in either is marked. */
export function SentencePair({ sentence: { text, kind, previous }, words }: SentencePairProps) {
  const { one, other } = useMemo(() => {
    const isMarked = previous !== null && (kind === 'figures' || kind === 'edited');
    return isMarked ? differingParts(previous, text) : { one: whole(previous ?? ''), other: whole(text) };
  }, [text, kind, previous]);
  return (
    <tr data-kind={kind}>
      <th scope="row">
        <span class="kind">
          <i class="kind-sign" data-kind={kind} aria-hidden /> {words.kinds[kind]}
        </span>
      </th>
      {previous === null ? (
        <td class="no-sentence">{kind === 'boilerplate' ? words.boilerplate : words.notThere}</td>
      ) : (
        <td>
          <Parts parts={one} />
        </td>
      )}
      <td>
        <Parts parts={other} />
      </td>
    </tr>
  );
}

function Parts({ parts }: { readonly parts: readonly SentencePart[] }) {
  return <>{parts.map(({ text, differs }, index) => (differs ? <mark key={index}>{text}</mark> : text))}</>;
}

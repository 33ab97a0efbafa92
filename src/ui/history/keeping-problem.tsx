import type { HistoryContents } from '../../history/history-archive';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { HistoryServices } from './services';
import { useLoaded } from './use-loaded';
import type { HistoryWords } from './words';

interface KeepingProblemProps {
  readonly services: HistoryServices;
  readonly contents: HistoryContents;
  readonly language: Language;
  readonly words: HistoryWords;
}

/** Says that the report that was checked last could not be kept, and why; nothing where it could. */
export function KeepingProblem({ services, contents, language, words }: KeepingProblemProps) {
  const read = useLoaded(services.problem, contents);
  if (read.state !== 'loaded' || read.value === null) return null;
  return (
    <div class="notice" data-tone="warning" role="alert">
      <p>{words.keeping.problem(textIn(read.value, language))}</p>
    </div>
  );
}

import type { Language } from '../../language/language';
import { LongPageHeader } from '../page/long-page-header';
import { RunList } from './run-list';
import { RunView } from './run-view';
import type { RunServices } from './services';
import { usePlace } from './use-place';
import { runWordsIn } from './words-of';

interface RunPageProps {
  readonly services: RunServices;
  readonly language: Language;
}

/** All runs, or one of them: its links to confirm, its progress, its results. */
export function RunPage({ services, language }: RunPageProps) {
  const words = runWordsIn(language);
  const place = usePlace();
  const { pages } = services;
  return (
    <>
      <LongPageHeader productName={words.productName} title={words.title} label={words.links.label}>
        {place.run !== null && <a href={pages.runs}>{words.links.runs}</a>}
        <a href={pages.history}>{words.links.history}</a>
      </LongPageHeader>
      <main>
        {services.isPrivate ? (
          <div class="run-message">
            <h2>{words.private.title}</h2>
            <p>{words.private.text}</p>
          </div>
        ) : place.run === null ? (
          <RunList services={services} language={language} words={words} />
        ) : (
          <RunView
            key={place.run}
            id={place.run}
            view={place.view}
            onView={place.show}
            services={services}
            language={language}
            words={words}
          />
        )}
      </main>
    </>
  );
}

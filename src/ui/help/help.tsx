import type { Language } from '../../language/language';
import { HelpArticle } from './help-article';
import { helpGroupNames, helpGroups } from './help-groups';
import { useSection } from './use-section';
import { helpWordsIn } from './words-of';
import { LongPageHeader } from '../page/long-page-header';

/** The help page: a section for each state of a page that is not a result. */
export function Help({ language }: { readonly language: Language }) {
  const words = helpWordsIn(language);
  const current = useSection();
  return (
    <>
      <LongPageHeader productName={words.productName} title={words.title} label={words.links.label}>
        <a href={`/rules/${language}.html`}>{words.links.handbook}</a>
        <a href="/welcome.html">{words.links.welcome}</a>
      </LongPageHeader>
      <div class="columns">
        <nav class="contents" aria-label={words.contents}>
          {helpGroupNames.map((group) => (
            <div key={group}>
              <p>{words.groups[group]}</p>
              <ul>
                {helpGroups[group].map((state) => (
                  <li key={state}>
                    <a href={`#${state}`} aria-current={state === current ? 'location' : undefined}>
                      {words.sections[state].title}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <main>
          <p class="intro">{words.intro}</p>
          {helpGroupNames.map((group) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{words.groups[group]}</h2>
              {helpGroups[group].map((state) => (
                <HelpArticle key={state} state={state} isCurrent={state === current} words={words} />
              ))}
            </section>
          ))}
        </main>
      </div>
    </>
  );
}

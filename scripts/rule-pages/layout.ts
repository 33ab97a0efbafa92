import { capitalized } from '../../src/language/capitalized';
import { languages, type Language } from '../../src/language/language';
import type { Severity } from '../../src/language/severity';
import { severityWords } from '../../src/language/severity';
import { html, type Markup } from './markup';
import { pageText } from './traditional-pages';
import { handbookWordsIn, languageNames } from './words';

interface PageContent {
  readonly language: Language;
  /** The name of the file within the folder of its language; the same in every language. */
  readonly fileName: string;
  readonly title: string;
  readonly main: Markup;
  /** What stands below, if anything. */
  readonly footer?: Markup;
}

/** Nothing but the style sheet beside the pages, and what puts them into the chosen theme, may be loaded. */
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page, as it is written into the extension. */
export function pageSource({ language, fileName, title, main, footer }: PageContent): string {
  const handbook = handbookWordsIn(language).title;
  const others = languages.filter((other) => other !== language);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <script src="../../theme.js"></script>
        <title>${title === handbook ? title : `${title} · ${handbook}`}</title>
        <link rel="stylesheet" href="../handbook.css" />
      </head>
      <body>
        <header>
          ${title === handbook ? [] : html`<a href="index.html">${handbook}</a>`}
          <nav aria-label="${handbookWordsIn(language).language}">
            ${others.map((other) => html`<a href="../${other}/${fileName}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>`)}
          </nav>
        </header>
        <main>${main}</main>
        ${footer ?? []}
      </body>
    </html> `;
  return page.source;
}

const signs: Readonly<Record<Severity, string>> = { error: '!', warning: '?', notice: 'i' };

/** A severity by word, shape and colour, as in the popup. */
export function severityBadge(severity: Severity, language: Language): Markup {
  const word = capitalized(pageText(severityWords[severity], language));
  return html`<span class="severity" data-severity="${severity}"
    ><span class="sign" aria-hidden="true">${signs[severity]}</span>${word}</span
  >`;
}

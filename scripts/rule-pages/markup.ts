/** A piece of HTML whose text is escaped already. */
export class Markup {
  constructor(readonly source: string) {}
}

type Content = string | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and within quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function sourceOf(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (content instanceof Markup) return content.source;
  return content.map(({ source }) => source).join('\n');
}

/**
 * HTML by a template literal: strings that are put in are escaped, pieces of HTML are kept. The
 * template's own indentation is left out.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const raw = strings.map((part) => part.replace(/\n\s+/g, '\n'));
  return new Markup(String.raw({ raw }, ...contents.map(sourceOf)));
}

/** `createPageHTML(5, 0, "index", "html")`: pages in all, the current one from 0, the name, its ending. */
const fromZero =
  /createPageHTML\w*\(\s*["']?(\d+)["']?\s*,\s*["']?(\d+)["']?\s*,\s*["']([\w./-]+)["']\s*,\s*["'](\w+)["']/i;

/** The same with the place of the bar first; the current page is counted from 1. */
const fromOne =
  /createPageHTML\w*\(\s*["'][^"']*["']\s*,\s*["']?(\d+)["']?\s*,\s*["']?(\d+)["']?\s*,\s*["']([\w./-]+)["']\s*,\s*["'](\w+)["']/i;

const countOf = /\b(?:count|total)_?Pages?\s*=\s*["']?(\d+)/i;
const currentOf = /\bcurr(?:ent)?_?Page\s*=\s*["']?(\d+)/i;
const nameOf = /["']\.?\/?(\w+)["']\s*\+\s*["']_["']/;
const endingOf = /["']\s*\.?\s*(s?html?|jhtml)\b/i;

/** A script without its comments. */
const uncommented = (script: string): string =>
  script.replace(/\/\*.*?\*\//gs, ' ').replace(/(^|[^:"'\\])\/\/[^\n]*/g, '$1');

function byVariables(script: string, url: string): string | null {
  const [count, current] = [countOf.exec(script)?.[1], currentOf.exec(script)?.[1]].map(Number);
  const name = nameOf.exec(script)?.[1];
  if (count === undefined || current === undefined || name === undefined) return null;
  if (!(current + 1 < count)) return null;
  const ending = endingOf.exec(script)?.[1] ?? /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? 'html';
  return `${name}_${current + 1}.${ending}`;
}

/**
 * The address of the next page as the script has it that writes the numbers of the pages. The script
 * is read as text and never run.
 *
 * @param scripts what the scripts of the page say
 * @param url the page's own address
 * @returns relative to the page; null where no script says it, and on the last page
 */
export function pageByScript(scripts: readonly string[], url: string): string | null {
  for (const script of scripts.map(uncommented)) {
    for (const [pattern, first] of [
      [fromZero, 0],
      [fromOne, 1],
    ] as const) {
      const [, count = '', current = '', name = '', ending = ''] = pattern.exec(script) ?? [];
      if (name === '') continue;
      const isLast = Number(current) - first + 1 >= Number(count);
      return isLast ? null : `${name}_${Number(current) + 1}.${ending}`;
    }
    const found = byVariables(script, url);
    if (found !== null) return found;
  }
  return null;
}

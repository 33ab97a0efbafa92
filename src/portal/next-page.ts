import { withoutFragment, webAddress } from './address';
import type { Link } from './links';
import { partsAround, partsIn, textIn, type Outline, type Part } from './outline';
import { pageByScript } from './script-pagination';

const forward = /^[\s[(【<]*(?:下一?页|后一?页|下一頁|下页|next(?:page)?|[›>＞→])[\s\])】>＞›»]*$/i;
const number = /^[\s[(【]*(\d{1,4})[\s\])】]*$/;
const disabled = /(?:^|[\s_-])(?:disabled?|none|no|off)(?:$|[\s_-])/i;
const chosen = /(?:^|[\s_-])(?:on|cur|curr|current|active|selected|this|now|thispage)(?:$|[\s_-])/i;

/** So far up from a number of a page the bar with the others is sought. */
const barHeight = 4;

function isForward({ text, title, part }: Link): boolean {
  const className = part.attribute('class') ?? '';
  if (disabled.test(className) || disabled.test(part.parent?.attribute('class') ?? '')) return false;
  const names = [text, title, part.attribute('aria-label') ?? ''].filter((name) => name !== '');
  return (
    names.some((name) => forward.test(name)) ||
    (text === '' && /(?:^|[\s_-])next(?:$|[\s_-])/i.test(className))
  );
}

const numberIn = (text: string): number | null => {
  const digits = number.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
};

const numbersIn = (text: string): number[] =>
  text.split(/[\s|[\]【】]+/).flatMap((word) => (/^\d{1,4}$/.test(word) ? [Number(word)] : []));

/** The numbers of pages that stand in a bar and lead nowhere, or are marked as the chosen one. */
function currentIn(bar: Part, linked: ReadonlySet<Part>): number[] {
  return [...partsIn(bar)].flatMap((part) => {
    if (part.name !== '') return chosen.test(part.attribute('class') ?? '') ? numbersIn(textIn(part)) : [];
    return [...partsAround(part)].some((around) => linked.has(around)) ? [] : numbersIn(part.text);
  });
}

/** The page after the current one by the numbers of a bar. */
function byNumbers(links: readonly Link[], own: string): string | null {
  const numbered = links.flatMap((link) => {
    const page = numberIn(link.text);
    return page === null ? [] : [{ link, page }];
  });
  const linked = new Set(numbered.filter(({ link }) => link.url !== own).map(({ link }) => link.part));
  for (const { link, page } of numbered) {
    if (link.url === own) continue;
    let bar = link.part.parent;
    for (let height = 0; bar !== null && height < barHeight; height += 1, bar = bar.parent) {
      if (textIn(bar).length > 200) break;
      if (currentIn(bar, linked).includes(page - 1)) return link.url;
    }
  }
  return null;
}

/**
 * The address of the next page of a list: by a link that says so, by the numbers of the pages, by
 * what the script says that writes them.
 *
 * @param url the page's own address
 * @returns complete; null on the last page, and where it would be this page or lead out of the site
 */
export function nextPage(outline: Outline, links: readonly Link[], url: string, base: string): string | null {
  const own = withoutFragment(url);
  const { host } = new URL(url);
  const isFurther = (address: string): boolean => address !== own && new URL(address).host === host;
  const within = links.filter((link) => isFurther(link.url));
  const told = within.find((link) => isForward(link)) ?? null;
  if (told !== null) return told.url;
  const byScript = pageByScript(outline.scripts, url);
  const found = byNumbers(links, own) ?? (byScript === null ? null : webAddress(byScript, base));
  return found !== null && isFurther(found) ? found : null;
}

import type { RunPage } from '../../../run/run-record';

/** Which links are shown. */
export interface LinkChoice {
  /** Words that all must stand in title, body or address. */
  readonly text: string;
  /** `unknown` for links without a year; null for all. */
  readonly year: number | 'unknown' | null;
}

export const allLinks: LinkChoice = { text: '', year: null };

/** The links that meet both wishes, in their order. */
export function chooseLinks(pages: readonly RunPage[], { text, year }: LinkChoice): readonly RunPage[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return pages.filter(({ link }) => {
    if (year !== null && (link.year ?? 'unknown') !== year) return false;
    const searched = `${link.title}\n${link.body ?? ''}\n${link.url}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

/** The years of the links, newest first, and `unknown` where some have none. */
export function linkYears(pages: readonly RunPage[]): readonly (number | 'unknown')[] {
  const years = new Set(pages.map(({ link }) => link.year));
  const known = [...years].filter((year) => year !== null).sort((one, other) => other - one);
  return years.has(null) ? [...known, 'unknown'] : known;
}

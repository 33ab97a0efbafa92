import { holds, partsIn, textIn, type Outline, type Part } from './outline';
import { yearOfHeading } from './report-words';

const isHeadingName = (name: string): boolean => /^(?:h[1-6]|dt|caption|legend|summary)$/.test(name);
const selected = /(?:^|[\s_-])(?:on|cur|curr|current|active|selected|sel|hover|hot|now)(?:$|[\s_-])/i;

/** A longer text is no heading. */
const longestHeading = 60;

/** Something that stands among the children of a part and may speak of what comes after it. */
interface Mark<Value> {
  readonly position: number;
  /** Null for a row of tabs, which says something else to each of its panels. */
  readonly value: Value | null;
  readonly part: Part;
}

/** What stands over the lists of a page: headings, tabs, the words of the groups. */
export class Headings<Value> {
  private readonly tabs = new Map<string, string>();
  private readonly marks = new Map<Part, readonly Mark<Value>[]>();

  /**
   * @param leadsTo which parts lead to an address, `many` for several
   * @param read takes what is sought from the text of a heading, null where it is not there
   */
  constructor(
    { elements }: Outline,
    private readonly leadsTo: ReadonlyMap<Part, string>,
    private readonly read: (text: string) => Value | null,
  ) {
    for (const part of elements) {
      const targets = [part.attribute('href'), part.attribute('data-target')];
      const target = targets.find((value) => value?.startsWith('#')) ?? '';
      if (target.length > 1) this.tabs.set(target.slice(1), textIn(part));
    }
  }

  /** What the nearest heading over a part says; null for nothing. */
  over(part: Part): Value | null {
    for (let inner = part, outer = part.parent; outer !== null; inner = outer, outer = outer.parent) {
      const tab = this.tabs.get(inner.attribute('id') ?? '');
      const ofTab = tab === undefined ? null : this.read(tab);
      if (ofTab !== null) return ofTab;
      const marks = this.marksIn(outer);
      for (let index = marks.length - 1; index >= 0; index -= 1) {
        const mark = marks[index];
        if (mark === undefined || mark.position >= inner.position) continue;
        const found = mark.value ?? readTabs(mark.part, outer, part, this.read);
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** The marks among the children of a part, found once: a list has many lines under one heading. */
  private marksIn(outer: Part): readonly Mark<Value>[] {
    const known = this.marks.get(outer);
    if (known !== undefined) return known;
    const found = outer.children.flatMap((part): Mark<Value>[] => {
      const value = this.readHeading(part);
      return value === null && tabsIn(part).length < 2 ? [] : [{ position: part.position, value, part }];
    });
    this.marks.set(outer, found);
    return found;
  }

  private readHeading(part: Part): Value | null {
    if (part.name === '') return part.text.length > longestHeading ? null : this.read(part.text);
    if (['head', 'script', 'header', 'nav', 'footer'].includes(part.name)) return null;
    if (this.leadsTo.get(part) === 'many' && !isHeadingName(part.name)) return null;
    const text = textIn(part);
    if (text === '' || text.length > longestHeading || yearsIn(text) > 1) return null;
    const found = this.read(text);
    if (found !== null) return found;
    const inner = [...partsIn(part)].filter(
      ({ name }) => isHeadingName(name) || name === 'span' || name === 'strong',
    );
    for (const heading of inner.reverse()) {
      const value = this.read(textIn(heading));
      if (value !== null) return value;
    }
    return null;
  }
}

const yearsIn = (text: string): number => new Set(text.match(/(?<!\d)20\d{2}(?!\d|[-/.]\d)/g) ?? []).size;

/** The years that a row of tabs offers, each with its tab; none where it is something else. */
function tabsIn(part: Part): Part[] {
  if (part.name === '') return [];
  const text = textIn(part);
  if (text.length > 200 || yearsIn(text) < 2) return [];
  const named = [...partsIn(part)].filter(
    (inner) => inner.name !== '' && yearOfHeading(textIn(inner)) !== null,
  );
  return named.filter((inner) => inner.parent === null || !named.includes(inner.parent));
}

/** What the tab says that stands for the panel around a part, or that is selected where all is one panel. */
function readTabs<Value>(
  bar: Part,
  outer: Part,
  part: Part,
  read: (text: string) => Value | null,
): Value | null {
  const tabs = tabsIn(bar);
  if (tabs.length < 2) return null;
  const following = outer.children.slice(outer.children.indexOf(bar) + 1).filter(({ name }) => name !== '');
  const [only] = following;
  const inner = only?.children.filter(({ name }) => name !== '') ?? [];
  const panels = [following, inner].find(({ length }) => length === tabs.length) ?? [];
  const index = panels.findIndex((panel) => holds(panel, part));
  const tab = tabs[index] ?? tabs.find((candidate) => isSelected(candidate));
  return tab === undefined ? null : read(textIn(tab));
}

const isSelected = (tab: Part): boolean =>
  [...partsIn(tab)].some((inner) => inner.name !== '' && selected.test(inner.attribute('class') ?? ''));

import { tableIds } from '../form/form';
import { rowOf } from '../report/figure';
import type { Report, Section } from '../report/schema/report';
import type { HistoryChange } from './history-entry';

/** So many letters of a section are kept of each side. */
const mostLetters = 200;
/** So many letters before the first that differs. */
const lettersBefore = 20;

/** What a report says by path, each as it is shown. */
type Shown = Map<string, string>;

function figuresOf({ tables, cells }: Report): Shown {
  const shown: Shown = new Map();
  for (const table of tableIds) {
    for (const row of Object.keys(tables[table] ?? {})) {
      for (const [column, figure] of Object.entries(rowOf(tables[table], row) ?? {})) {
        const path = `${table}.${row}.${column}`;
        if (figure !== undefined) shown.set(path, cells[path]?.text ?? String(figure ?? ''));
      }
    }
    tables[table]?.extraRows?.forEach(({ label, values }, place) => {
      shown.set(`${table}.extraRows.${String(place)}`, `${label}：${Object.values(values).join('、')}`);
    });
  }
  return shown;
}

function sectionsOf(sections: readonly Section[]): Shown {
  const shown: Shown = new Map();
  for (const { number, heading, text } of sections) {
    const path = `section.${String(number)}`;
    const before = shown.get(path);
    shown.set(path, `${before === undefined ? '' : `${before}\n`}${heading}\n${text}`);
  }
  return shown;
}

function fieldsOf(report: Report): Shown {
  const { form, year, organization, title, ownTitle, publishedOn, period, preamble } = report;
  const fields = {
    form,
    year: year === null ? null : String(year),
    ...{ organization, title, ownTitle, publishedOn },
    period: period === null ? null : `${period.from}—${period.to}`,
    preamble,
    repeatedTables: report.repeatedTables?.join('、'),
  };
  const shown: Shown = new Map();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null && value !== undefined) shown.set(name, value);
  }
  return shown;
}

/** Labels that are not those of the form, in the order of their paths. */
function labelsOf({ labels = {} }: Report): Shown {
  const lines = Object.entries(labels)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, label]) => `${path} ${label}`);
  return new Map(lines.length === 0 ? [] : [['labels', lines.join('\n')]]);
}

/** Where two texts begin to differ. */
function firstDifference(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  return place;
}

/** The part of a text around the place where it differs, not longer than `mostLetters`. */
function cut(text: string, start: number): string {
  const end = start + mostLetters;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${text.length > end ? '…' : ''}`;
}

function differing(before: Shown, after: Shown, isText: boolean): HistoryChange[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  const changes: HistoryChange[] = [];
  for (const path of paths) {
    const [from, to] = [before.get(path) ?? null, after.get(path) ?? null];
    if (from === to) continue;
    const start = isText ? Math.max(0, firstDifference(from ?? '', to ?? '') - lettersBefore) : 0;
    const shown = (text: string | null): string | null =>
      text === null || !isText ? text : cut(text, start);
    changes.push({ path, from: shown(from), to: shown(to) });
  }
  return changes;
}

/** What a report says otherwise than it did: figure by figure, texts section by section, cut around the difference. */
export function changesBetween(before: Report, after: Report): HistoryChange[] {
  return [
    ...differing(fieldsOf(before), fieldsOf(after), true),
    ...differing(figuresOf(before), figuresOf(after), false),
    ...differing(sectionsOf(before.sections), sectionsOf(after.sections), true),
    ...differing(labelsOf(before), labelsOf(after), true),
  ];
}

import type { FormColumn, FormGroup } from '../form/form';
import { readLabel, similarity } from './label';
import { coresOf, nearest } from './nearest';

/** The field of the column that a text names beyond doubt. */
export function columnMeant(text: string, columns: readonly FormColumn[]): string | undefined {
  const [first] = nearest(text, columns);
  return first === undefined || first.contested ? undefined : columns[first.index]?.field;
}

const isNear = (text: string, group: FormGroup): boolean =>
  coresOf(group).some((core) => similarity(readLabel(text).core, core) > 0);

const isRising = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));

/** Whether fields of columns stand in the order in which the form prints them. */
export function arePrintedSo(fields: readonly string[], columns: readonly FormColumn[]): boolean {
  return isRising(fields.map((field) => columns.findIndex((column) => column.field === field)));
}

/**
 * Whether texts, read line by line, name columns in the order in which the form prints them. Below a
 * heading that unites several columns these may come behind all others. Texts that name none prove
 * nothing.
 */
export function areInPrintedOrder(texts: readonly string[], columns: readonly FormColumn[]): boolean {
  const places = texts.flatMap((text) => {
    const field = columnMeant(text, columns);
    const named = columns.findIndex((column) => column.field === field);
    if (named >= 0) return { place: named, unites: false, isUnited: columns[named]?.group !== null };
    const united = columns.findIndex(({ group }) => group !== null && isNear(text, group));
    return united < 0 ? [] : { place: united, unites: true, isUnited: false };
  });
  const hasUniting = places.some(({ unites }) => unites);
  const [first, behind] = [false, true].map((isBehind) =>
    places.filter(({ isUnited }) => (hasUniting && isUnited) === isBehind).map(({ place }) => place),
  );
  return isRising(first ?? []) && isRising(behind ?? []);
}

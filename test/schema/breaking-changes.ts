import * as z from 'zod/mini';

const schema = z.record(z.string(), z.unknown());
type Schema = z.infer<typeof schema>;
const list = z.array(z.unknown());

/** What says nothing of the documents. */
const remarks = ['$schema', 'title', 'description'];

const isSame = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

function inProperties(before: Schema, after: Schema, place: string): string[] {
  return Object.entries(before).flatMap(([name, property]) =>
    name in after
      ? breakingChanges(property, after[name], `${place}.${name}`)
      : [`${place}.${name}: the field is gone`],
  );
}

function inAlternatives(before: unknown[], after: unknown[], place: string): string[] {
  if (before.length !== after.length) return [`${place}: ${before.length} alternatives are ${after.length}`];
  return before.flatMap((alternative, index) =>
    breakingChanges(alternative, after[index], `${place}|${index}`),
  );
}

function inKeyword(keyword: string, before: unknown, after: unknown, place: string): string[] {
  const [lists, maps] = [
    [list.safeParse(before).data, list.safeParse(after).data],
    [schema.safeParse(before).data, schema.safeParse(after).data],
  ];
  const [listBefore, listAfter] = lists;
  const [mapBefore, mapAfter] = maps;
  if (mapBefore !== undefined && mapAfter !== undefined) {
    return keyword === 'properties'
      ? inProperties(mapBefore, mapAfter, place)
      : breakingChanges(before, after, `${place}[${keyword}]`);
  }
  if (listBefore !== undefined && listAfter !== undefined) {
    if (keyword === 'anyOf' || keyword === 'oneOf') return inAlternatives(listBefore, listAfter, place);
    if (keyword === 'enum' && listBefore.every((value) => listAfter.includes(value))) return [];
    if (keyword === 'required' && isSame([...listBefore].sort(), [...listAfter].sort())) return [];
  }
  if (isSame(before, after)) return [];
  return [`${place}: ${keyword} was ${JSON.stringify(before)} and is ${JSON.stringify(after)}`];
}

/**
 * What a JSON Schema does more than add to an earlier one: fields that go or may newly be missing, fields that have
 * to be there from now on, values and types that are others. New fields that may be left out and new values in an
 * enumeration are additions.
 *
 * @returns a line for each such change; empty for none
 */
export function breakingChanges(earlier: unknown, later: unknown, place = ''): string[] {
  const [before, after] = [schema.parse(earlier), schema.parse(later)];
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keywords]
    .filter((keyword) => !remarks.includes(keyword))
    .flatMap((keyword) => inKeyword(keyword, before[keyword], after[keyword], place));
}

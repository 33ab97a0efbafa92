import { bareNameOf, nameIn } from './body-name';

/** The sign of its region's level, with which a body names itself at home: 市财政局, 县政府. */
const levelFirst = /^[省市县区旗州盟镇乡]/;

/** What ends the name of a region, or of the office that the body is a branch of: 国家税务总局苏州市税务局. */
const regionLast = /(?:[省市县区旗州盟镇乡]|街道|苏木|总局)$/;

/** Whether a name is another one without the regions before it: 西湖区财政局 is of 杭州市西湖区财政局, 和县 not of 政和县. */
function isShortFor(shorter: string, longer: string): boolean {
  if (shorter === '' || !longer.endsWith(shorter)) return false;
  const before = longer.slice(0, longer.length - shorter.length);
  return before === '' || levelFirst.test(shorter) || regionLast.test(before);
}

/**
 * Whether names in one form (see `bareNameOf`) may all be one body: each is the end of every longer one. With
 * 杭州市西湖区财政局 and 南昌市西湖区财政局 at once, nobody can tell which of them 西湖区财政局 is.
 */
function areOneName(names: readonly string[]): boolean {
  const sorted = [...names].sort((one, other) => one.length - other.length);
  return sorted.every((name, index) => index === 0 || isShortFor(sorted[index - 1] ?? name, name));
}

/** Whether the name keys that bear one mark are one body. */
export function areOneBody(nameKeys: readonly string[]): boolean {
  return areOneName(nameKeys.map(nameIn));
}

/**
 * Whether two names, as pages give them, are those of one body. It is for a pair that something else has brought
 * together, such as a link or a person's choice: 市财政局 is each city's.
 */
export function isSameBody(one: string, other: string): boolean {
  return areOneName([bareNameOf(one), bareNameOf(other)]);
}

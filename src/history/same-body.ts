import { nameIn } from './body-name';

/**
 * Whether the name keys that bear one mark are one body: each name is the end of every longer one. 西湖区财政局 beside
 * 杭州市西湖区财政局 is; with 南昌市西湖区财政局 on the same host nobody can tell which of them it is.
 */
export function areOneBody(nameKeys: readonly string[]): boolean {
  const names = nameKeys.map(nameIn).sort((one, other) => one.length - other.length);
  return names.every((name, index) => index === 0 || name.endsWith(names[index - 1] ?? name));
}

import { exportedName } from './names';

/** Source with an import of the rule among those of the others, which stand in the order of their files. */
function withImport(source: string, id: string): string {
  const line = `import { ${exportedName(id)} } from './${id}';\n`;
  const imports = [...source.matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)';\n/gm)];
  const next = imports.find(([, file = '']) => file > id);
  const last = imports.at(-1);
  const place = next?.index ?? (last === undefined ? 0 : last.index + last[0].length);
  return source.slice(0, place) + line + source.slice(place);
}

/**
 * Enters a rule in the catalogue, as the last one.
 *
 * @param source the source text of the catalogue
 * @returns the source text with the rule
 * @throws Error where the list of rules is not found
 */
export function enterRule(source: string, id: string): string {
  const list = /(catalogue: readonly Rule\[\] = \[\n.*?)(^\];)/ms;
  const entered = source.replace(list, `$1  ${exportedName(id)},\n$2`);
  if (entered === source) {
    throw new Error('catalogue.ts 中没有找到规则列表。\nThe list of rules was not found in catalogue.ts.');
  }
  return withImport(entered, id);
}

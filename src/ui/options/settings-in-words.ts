import type { OptionsWordings } from './wordings';

/** Settings by their names, `all` for the whole, in words; a name that is not known stands as it is. */
export function settingsInWords(
  names: readonly string[],
  { settingNames, listSeparator }: OptionsWordings,
): string {
  const known = new Map<string, string>(Object.entries(settingNames));
  return names.map((name) => known.get(name) ?? name).join(listSeparator);
}

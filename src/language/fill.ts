import { writtenLanguages, type Language, type Localized, type WrittenLanguage } from './language';
import { textIn } from './text-in';

/** What may stand in a placeholder: a figure, words common to all languages, or words in each. */
type FillValue = number | string | Localized;

export type FillValues = Readonly<Record<string, FillValue>>;

const numberFormat = new Intl.NumberFormat('en', {
  useGrouping: false,
  maximumFractionDigits: 20,
  signDisplay: 'negative',
});

/**
 * A figure as the interface prints it: no grouping, exact decimals, a real minus sign.
 *
 * @param value a finite number
 */
export function formatNumber(value: number): string {
  return numberFormat.format(value).replace('-', '−');
}

/**
 * Replaces each `{name}` of a template by its value.
 *
 * @throws Error when a placeholder has no value, so that no half-filled sentence reaches a reader
 */
export function fill(template: string, values: FillValues, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    if (typeof value === 'number') return formatNumber(value);
    return typeof value === 'string' ? value : textIn(value, language);
  });
}

/** Fills one template in every written language. */
export function fillAll(templates: Localized, values: FillValues): Localized {
  return Object.fromEntries(
    writtenLanguages.map((language) => [language, fill(templates[language], values, language)]),
  ) as Record<WrittenLanguage, string>;
}

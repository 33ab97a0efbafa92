import { shown, type Measured } from './figure';

/** The figures as `npm run bench -- --json` prints them: value, limit and whether it is met, by name. */
export function asJson(all: readonly Measured[]): string {
  const entries = all.map(({ figure, value, met }) => [figure.name, { value, limit: figure.limit, met }]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** A figure as one line for people. */
export function asLine({ figure: { name, limit, unit }, value, met }: Measured): string {
  return `${name.padEnd(34)} ${shown(value, unit).padStart(12)}   limit ${shown(limit, unit).padEnd(8)} ${met ? 'met' : 'MISSED'}`;
}

/** The names of the figures that miss their limit and have no reason. */
export function withoutReason(
  all: readonly Measured[],
  reasons: Readonly<Record<string, string>>,
): readonly string[] {
  return all
    .filter(({ met, value }) => !met && value !== null)
    .map(({ figure }) => figure.name)
    .filter((name) => reasons[name] === undefined);
}

/** 2 where something could not be measured, 1 where a limit is missed without a reason, else 0. */
export function exitCodeOf(all: readonly Measured[], reasons: Readonly<Record<string, string>>): 0 | 1 | 2 {
  if (all.some(({ value }) => value === null)) return 2;
  return withoutReason(all, reasons).length > 0 ? 1 : 0;
}

import { shown, type Measured } from '../figure';
import { markdownTable } from './markdown-table';

/** All figures as a table in Markdown: name, what is measured, value, limit, whether it is met. */
export function figureTable(all: readonly Measured[]): string {
  const rows = all.map(({ figure: { name, about, limit, unit }, value, met }) => [
    `\`${name}\``,
    about,
    shown(value, unit),
    `≤ ${shown(limit, unit)}`,
    met ? 'yes' : '**no**',
  ]);
  return markdownTable(['figure', 'what is measured', 'value', 'limit', 'met'], rows);
}

/** Stands in the place of a reason that nobody has given. */
export const noReason = 'No reason is given yet.';

/** The figures that miss their limits as a list in Markdown, each with its reason. */
export function missedList(all: readonly Measured[], reasons: Readonly<Record<string, string>>): string {
  const missed = all.filter(({ met }) => !met);
  if (missed.length === 0) return 'None.';
  return missed
    .map(({ figure: { name, limit, unit }, value }) => {
      return `- **\`${name}\`: ${shown(value, unit)} against ${shown(limit, unit)}.** ${reasons[name] ?? noReason}`;
    })
    .join('\n');
}

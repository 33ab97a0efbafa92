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

/** The figures that miss their limits as a list in Markdown, those with one reason together. */
export function missedList(all: readonly Measured[], reasons: Readonly<Record<string, string>>): string {
  const missedBy = new Map<string, string[]>();
  for (const { figure, value, met } of all) {
    if (met) continue;
    const { name, limit, unit } = figure;
    const reason = reasons[name] ?? noReason;
    const figures = missedBy.get(reason) ?? [];
    figures.push(`\`${name}\` ${shown(value, unit)} against ${shown(limit, unit)}`);
    missedBy.set(reason, figures);
  }
  if (missedBy.size === 0) return 'None.';
  return [...missedBy].map(([reason, figures]) => `- **${figures.join('; ')}.** ${reason}`).join('\n');
}

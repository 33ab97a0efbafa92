/** A file's name with the day on the person's calendar: `gouji-settings-2026-01-31.json`. */
export function datedFileName(name: string, now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${[name, ...parts.map((part) => String(part).padStart(2, '0'))].join('-')}.json`;
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'];

/** A size as people read it: `12.3 MB`, `840 KB`. */
export function bytesInWords(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  const size = bytes / 1024 ** power;
  const digits = size < 10 && power > 0 ? 1 : 0;
  return `${size.toFixed(digits)} ${units[power] ?? ''}`;
}

/** Whether an id is words of small letters and digits with hyphens between them. */
export function isKebabCase(id: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id);
}

/** The name that a rule is exported by: `missing-row` becomes `missingRow`. */
export function exportedName(id: string): string {
  return id.replace(/-(.)/g, (_, first: string) => first.toUpperCase());
}

export function findProgram(
  named: string | undefined,
  programs: readonly string[],
  usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>,
): string | undefined;

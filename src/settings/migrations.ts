import * as z from 'zod/mini';
import { settingsVersion } from './settings';

const versionedSchema = z.looseObject({ version: z.int().check(z.positive()) });

type Versioned = z.infer<typeof versionedSchema>;

/** Rewrites settings of one version as those of the next; by the version that they are rewritten from. */
export type Migrations = Readonly<Record<number, (settings: Versioned) => Versioned>>;

const migrations: Migrations = {};

/**
 * Settings as those of the current version are written; their fields are still to be checked.
 *
 * @param stored anything
 * @returns null where it is no settings at all, or of a version that cannot be reached
 */
export function migrated(
  stored: unknown,
  steps: Migrations = migrations,
  target: number = settingsVersion,
): Versioned | null {
  const parsed = versionedSchema.safeParse(stored);
  if (!parsed.success) return null;
  let settings = parsed.data;
  while (settings.version < target) {
    const step = steps[settings.version];
    if (step === undefined) return null;
    settings = { ...step(settings), version: settings.version + 1 };
  }
  return settings.version === target ? settings : null;
}

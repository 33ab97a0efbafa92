/** What is known of the repository when a release is to be made. */
export interface ReleaseFacts {
  /** The version in package.json. */
  readonly version: string;
  /** The versions in package-lock.json: of the whole, and of the package at its root. */
  readonly lockVersions: readonly string[];
  /** CHANGELOG.md as it is. */
  readonly changelog: string;
  /** Today's date where the release is made, such as `2026-11-24`. */
  readonly today: string;
  readonly branch: string;
  /** What differs from the last commit, as `git status --porcelain` lists it. */
  readonly uncommitted: readonly string[];
  /** The tags of the repository. */
  readonly tags: readonly string[];
  /** The tags of the commit that is released. */
  readonly tagsHere: readonly string[];
  /** The languages of the stores' texts that lack notes on this version. */
  readonly withoutNotes: readonly string[];
}

/** @returns the name of a version's tag, such as `v1.2.0` */
export const tagOf = (version: string): string => `v${version}`;

/** Something that stands against a release, in Chinese and English. */
export type Obstacle = readonly [chinese: string, english: string];

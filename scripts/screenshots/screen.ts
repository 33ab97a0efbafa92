import type { Page } from 'playwright-core';
import type { Appearance, Stage } from './stage';

/** A screen in one of its states. */
export interface Screen {
  /** The beginning of the name of its picture. */
  readonly name: string;
  /** The size of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether all of a long page is taken, or the window alone. */
  readonly whole?: boolean;
  /** Whether the picture has the pixels of a sharp display; others are half as large. */
  readonly sharp?: boolean;
  /** It has neither words nor colours of the extension's own, so that one picture shows it. */
  readonly once?: boolean;
  /** How it is taken; in every language and theme where it is left out. */
  readonly shownIn?: readonly Appearance[];
  /** Brings it about; the page that is returned is taken. */
  readonly show: (stage: Stage) => Promise<Page>;
}

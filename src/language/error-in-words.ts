import type { Localized } from './language';

/** Something that could not be done, with the reason and the way out in words for people. */
export class ErrorInWords extends Error {
  constructor(
    readonly text: Localized,
    cause?: unknown,
  ) {
    super(text['zh-CN'], { cause });
    this.name = 'ErrorInWords';
  }
}

import { watchKeys, type KeyTarget } from './key-watch';
import { watchPointer, type PointerTarget } from './pointer-watch';
import type { Shown } from './shown';

export interface ReaderTarget extends Omit<PointerTarget, 'placeAt'>, KeyTarget {
  /** The page is seen again after it was not. */
  comeBack(): void;
}

/** Follows pointer and keys wherever findings are shown, until the marks are taken off. */
export function watchReader(page: Document, shown: Shown, target: ReaderTarget): void {
  const { documents, life } = shown;
  watchPointer(documents, { ...target, placeAt: (path, x, y) => shown.placeAt(path, x, y) }, life);
  watchKeys(documents, target, life);
  const look = (): void => {
    if (page.visibilityState === 'visible') target.comeBack();
  };
  page.addEventListener('visibilitychange', look, { signal: life });
}

import { isEdited } from './editor';
import { isClosedDetails } from './displayed';

/** The `details` of a page that were opened to show what is in them. */
export interface OpenedDetails {
  /** Opens one, if that may be; what an editor will publish stays as it is. Says whether it did. */
  open(details: Element): boolean;
  /** Closes those that are still open, and opens again those that the page closed for them. */
  close(): void;
}

/** None is open yet. */
export function createOpenedDetails(): OpenedDetails {
  /** Each with those of the same name that its opening closed. */
  const opened = new Map<HTMLDetailsElement, readonly HTMLDetailsElement[]>();
  return {
    open(details) {
      if (!isClosedDetails(details) || isEdited(details)) return false;
      const rivals = openRivals(details);
      details.open = true;
      opened.set(
        details,
        rivals.filter((rival) => !rival.open),
      );
      return details.open;
    },
    close() {
      for (const [details, rivals] of [...opened].reverse()) {
        if (!details.open) continue;
        details.open = false;
        for (const rival of rivals) rival.open = true;
      }
      opened.clear();
    },
  };
}

function openRivals({ ownerDocument, name }: HTMLDetailsElement): HTMLDetailsElement[] {
  // Before Chromium 120 the name means nothing.
  if (typeof name !== 'string' || name === '') return [];
  return [...ownerDocument.querySelectorAll('details')].filter((one) => one.open && one.name === name);
}

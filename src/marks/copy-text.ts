/**
 * Puts a text on the clipboard, also on a page that is no secure context. The page sees nothing of it where the browser
 * lets the copying be steered.
 *
 * @param document of the window in which the reader asked for it; the call must come from that very press
 * @returns whether it is there
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  return copyByEvent(document, text) || (await copyByClipboard(document, text));
}

function copyByEvent(document: Document, text: string): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    // The page is to learn nothing of the text, nor to put another in its place.
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    isPut = true;
  };
  view.addEventListener('copy', put, { capture: true });
  try {
    return commandsOf(document).execCommand('copy') && isPut;
  } catch {
    return false;
  } finally {
    view.removeEventListener('copy', put, { capture: true });
  }
}

/** What there is to copy with on a page that is no secure context; browsers keep it, whatever is said of it. */
function commandsOf(document: { execCommand(command: 'copy'): boolean }): typeof document {
  return document;
}

async function copyByClipboard(document: Document, text: string): Promise<boolean> {
  // The types promise a clipboard, but a page that is no secure context has none.
  const own: { readonly clipboard?: Clipboard } | undefined = document.defaultView?.navigator;
  try {
    if (own?.clipboard === undefined) return false;
    await own.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

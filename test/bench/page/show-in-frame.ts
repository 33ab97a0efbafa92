/**
 * Shows something in a frame of this page's origin.
 *
 * @param source what the frame is to show, by an address or by its markup
 * @returns the frame with its document, loaded
 * @throws Error when the frame shows no document
 */
export async function showInFrame(
  source: { readonly src: string } | { readonly srcdoc: string },
): Promise<{ readonly shown: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  Object.assign(frame, source);
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame shows nothing');
  return { shown: frame.contentDocument, close: () => frame.remove() };
}

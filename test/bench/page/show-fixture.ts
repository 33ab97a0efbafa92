/**
 * Shows a sample page in a frame of this page's origin.
 *
 * @param fixture its file name without `.html`
 * @returns its document, loaded
 * @throws Error when the frame shows no document
 */
export async function showFixture(fixture: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  frame.src = `/${fixture}.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error(`nothing to see at ${frame.src}`);
  return frame.contentDocument;
}

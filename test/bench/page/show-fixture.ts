import { showInFrame } from './show-in-frame';

/**
 * Shows a sample page in a frame of this page's origin.
 *
 * @param fixture its file name without `.html`
 * @returns its document, loaded
 * @throws Error when the frame shows no document
 */
export async function showFixture(fixture: string): Promise<Document> {
  const { shown } = await showInFrame({ src: `/${fixture}.html` });
  return shown;
}

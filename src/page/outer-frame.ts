/**
 * Whether the frame around this one is of the same origin: its checker then reads this frame as a
 * part of its own page.
 */
export function isReadFromOutside(): boolean {
  if (window.parent === window) return false;
  try {
    return window.parent.document.nodeType === Node.DOCUMENT_NODE;
  } catch {
    return false;
  }
}

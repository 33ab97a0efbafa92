/** The character set that a header `Content-Type` names; null for none. */
export function charsetIn(contentType: string | null): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

/** Bytes that the browser says the extension uses, and may use; null where it does not say. */
export async function storageUsage(): Promise<{ readonly used: number; readonly quota: number } | null> {
  const world: { readonly navigator?: { readonly storage?: StorageManager } } = globalThis;
  try {
    const { usage, quota } = (await world.navigator?.storage?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}

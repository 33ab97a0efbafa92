/** Which stores of which database of the browser are read. */
export interface StoresRead {
  readonly database: string;
  readonly stores: readonly string[];
}

/**
 * All records of some stores, by store; none where there is no such database yet. It is run inside the browser and
 * therefore knows nothing but what stands in it.
 */
export async function storedRecords({
  database: name,
  stores,
}: StoresRead): Promise<Record<string, unknown[]>> {
  const databases = await indexedDB.databases();
  if (!databases.some((each) => each.name === name))
    return Object.fromEntries(stores.map((store) => [store, []]));
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  const recordsOf = (store: string) =>
    new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error(`no store ${store}`));
    });
  const read: [string, unknown[]][] = [];
  for (const store of stores) read.push([store, await recordsOf(store)]);
  database.close();
  return Object.fromEntries(read);
}

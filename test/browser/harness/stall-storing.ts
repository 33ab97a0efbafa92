/**
 * Lets a page store so many records more, and holds the next one back for ever, together with the transaction that it is
 * in. It is run inside the page and therefore knows nothing but what stands in it.
 */
export async function stallStoring(after: number): Promise<void> {
  const open = (version: number): IDBOpenDBRequest => indexedDB.open('gouji-test-stall', version);
  await new Promise((resolve) => {
    open(1).onsuccess = resolve;
  });
  // Waits for the one before to be closed, which it never is.
  const never = open(2);
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  let stored = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...words) {
    stored += 1;
    if (stored <= after) return put.apply(this, words);
    const keepAlive = (): void => {
      this.count().onsuccess = keepAlive;
    };
    keepAlive();
    document.documentElement.dataset['stalled'] = '';
    return never as unknown as IDBRequest<IDBValidKey>;
  };
}

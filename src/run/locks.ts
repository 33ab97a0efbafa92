/** The locks of a browser, as far as they are needed: the first one that asks holds one, the others wait. */
export interface Locks {
  /** Does the work while nobody else holds the lock; with `ifAvailable` it is told that somebody does by null. */
  request<Result>(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    work: (lock: unknown) => Promise<Result>,
  ): Promise<Result>;
}

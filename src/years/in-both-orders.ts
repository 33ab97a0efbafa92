interface Named {
  readonly field: string;
}

/**
 * Two lists of the same kind as one, each field once: the first list in its order, and what only the second one
 * has behind what it follows there.
 */
export function inBothOrders<Item extends Named>(first: readonly Item[], second: readonly Item[]): Item[] {
  const merged = [...first];
  let place = 0;
  for (const item of second) {
    const known = merged.findIndex(({ field }) => field === item.field);
    if (known < 0) merged.splice(place, 0, item);
    place = (known < 0 ? place : known) + 1;
  }
  return merged;
}

/** In bytes: from a page as Word leaves it to one that was edited there for years. */
export const growingSizes: readonly number[] = [125_000, 250_000, 500_000, 1_000_000];

/** So many cells have other figures than before. */
export const growingErrors: readonly number[] = [4, 8, 16, 32];

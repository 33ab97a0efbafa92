/** A table as rows of texts, from left to right: what a library that reads tables gives. */
export type Rows = readonly (readonly string[])[];

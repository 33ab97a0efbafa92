import * as z from 'zod/mini';

/** What the worker of a run cannot do by itself and asks of its page. */
export const questionSchema = z.discriminatedUnion('kind', [
  /** Whether the person lets the extension read pages of an address. */
  z.strictObject({ kind: z.literal('mayRead'), url: z.string() }),
  /** Settings, and what is ignored in a report, told by its key. */
  z.strictObject({ kind: z.literal('judgeOptions'), key: z.string() }),
  /** Whether reports are kept in the history. */
  z.strictObject({ kind: z.literal('keepsHistory') }),
  /** To open a page in a tab and read it there. */
  z.strictObject({ kind: z.literal('openInTab'), url: z.string() }),
]);

export type Question = z.infer<typeof questionSchema>;

/** From the worker to its page. */
export const fromWorkerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask'), id: z.int(), question: questionSchema }),
  /** The answer to a question is wanted no longer. */
  z.strictObject({ kind: z.literal('giveUp'), id: z.int() }),
  z.strictObject({ kind: z.literal('awake'), id: z.int() }),
  z.strictObject({ kind: z.literal('elsewhere'), isElsewhere: z.boolean() }),
  /** The history has got a report, by its id there. */
  z.strictObject({ kind: z.literal('remembered'), id: z.string() }),
]);

export type FromWorker = z.infer<typeof fromWorkerSchema>;

/** From a page to its worker. */
export const toWorkerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('work'), run: z.string() }),
  z.strictObject({ kind: z.literal('retry'), positions: z.array(z.int()) }),
  z.strictObject({ kind: z.literal('answer'), id: z.int(), value: z.unknown() }),
  z.strictObject({ kind: z.literal('failed'), id: z.int(), message: z.string() }),
  /** The computer has a network again. */
  z.strictObject({ kind: z.literal('online') }),
  /** Clocks of a page that nobody looks at are slowed down; those of its worker are not. */
  z.strictObject({ kind: z.literal('wakeMe'), id: z.int(), after: z.number() }),
]);

export type ToWorker = z.infer<typeof toWorkerSchema>;

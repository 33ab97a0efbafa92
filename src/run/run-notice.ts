import * as z from 'zod/mini';
import { localizedSchema } from '../language/localized-schema';

/** What a person has ordered of a run. */
const runOrders = ['start', 'pause', 'stop', 'retry', 'remove'] as const;

export type RunOrder = (typeof runOrders)[number];

/** How far the work on a run is at a moment; whoever works on it tells all pages of the extension. */
const runPulseSchema = z.strictObject({
  /** Positions of the pages that are being fetched or read now. */
  underWay: z.array(z.int()),
  waitingHosts: z.array(z.strictObject({ host: z.string(), until: z.number() })),
  /** Milliseconds that the rest will take; null while that cannot be told. */
  rest: z.nullable(z.number()),
  /** Whether the computer is offline, so that no website is asked until that is over. */
  offline: z.boolean(),
  /** Why the work could not go on. */
  problem: z.optional(localizedSchema),
});

export type RunPulse = z.infer<typeof runPulseSchema>;

/** Nothing is being done. */
export const atRest: RunPulse = { underWay: [], waitingHosts: [], rest: null, offline: false };

/** What pages and workers of the extension tell each other about runs. */
const runNoticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changed'),
    run: z.string(),
    /** The pages that have changed; null for all of them. */
    positions: z.nullable(z.array(z.int())),
    /** Left out where it was not a person who changed it. */
    order: z.optional(z.enum(runOrders)),
  }),
  z.strictObject({ kind: z.literal('pulse'), run: z.string(), pulse: runPulseSchema }),
]);

export type RunNotice = z.infer<typeof runNoticeSchema>;

/** The way by which notices reach every page and worker of the extension, this one too. */
export interface RunNotices {
  tell(notice: RunNotice): void;
  listen(onNotice: (notice: RunNotice) => void, signal: AbortSignal): void;
}

/**
 * Notices over a channel of the browser.
 *
 * @param name of the channel; those who use the same one hear each other
 */
export function runNotices(name = 'gouji-runs'): RunNotices {
  let speaker: BroadcastChannel | null = null;
  return {
    tell(notice) {
      // Another channel than those that listen: a channel does not hear itself.
      speaker ??= new BroadcastChannel(name);
      speaker.postMessage(notice);
    },
    listen(onNotice, signal) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        const notice = runNoticeSchema.safeParse(data);
        if (notice.success) onNotice(notice.data);
      };
      signal.addEventListener('abort', () => {
        channel.close();
      });
    },
  };
}

import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';

const replySchema = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Commands of the DevTools protocol to one target that Playwright itself does not reach. */
export interface TargetSession {
  /** @throws Error when the target refuses the command or closes before it answers */
  send(method: string, parameters?: object): Promise<unknown>;
}

/**
 * Attaches to a target of the browser.
 *
 * @param devtools a session of the whole browser
 * @param targetId as `Target.getTargets` names it
 */
export async function attachToTarget(devtools: CDPSession, targetId: string): Promise<TargetSession> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, Waiting>();
  let sent = 0;

  devtools.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = replySchema.parse(JSON.parse(event.message));
    if (id === undefined) return;
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error.message));
    waiting.delete(id);
  });
  devtools.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('the target has closed'));
    waiting.clear();
  });

  return {
    async send(method, parameters = {}) {
      const id = ++sent;
      const message = JSON.stringify({ id, method, params: parameters });
      const reply = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      await devtools.send('Target.sendMessageToTarget', { sessionId, message });
      return reply;
    },
  };
}

import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

/** The scope in which Firefox itself runs, with its windows and all that extensions are to it. */
export interface BrowserScope {
  /**
   * The value of a script: a string, a number or a boolean, promised or at once.
   *
   * @throws Error with what it throws
   */
  evaluate(script: string): Promise<unknown>;
}

const connectionSchema = z.object({
  send: z.custom<(method: string, parameters: object) => Promise<unknown>>(
    (value) => typeof value === 'function',
  ),
});
const treeSchema = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }),
});
const evaluationSchema = z.object({
  result: z.discriminatedUnion('type', [
    z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.unknown()) }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

/**
 * Enters the scope of a Firefox that was started with `-remote-allow-system-access`.
 *
 * @throws Error where it has no window
 */
export async function browserScope(browser: Browser): Promise<BrowserScope> {
  // Not a part of Puppeteer's public interface, which has no word for this scope.
  const connection: unknown = Reflect.get(browser, 'connection');
  connectionSchema.parse(connection);
  const send = (method: string, parameters: object): Promise<unknown> =>
    connectionSchema.parse(connection).send.call(connection, method, parameters);
  const tree = treeSchema.parse(await send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox has no window');
  const target = { context: window.context };
  return {
    async evaluate(expression) {
      const reply = await send('script.evaluate', { expression, target, awaitPromise: true });
      const { result } = evaluationSchema.parse(reply);
      if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
      return result.result.value;
    },
  };
}

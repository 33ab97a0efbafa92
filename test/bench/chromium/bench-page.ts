import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { launchChromium, visit } from '../../browser/harness/chromium';
import { serveModules } from './module-server';

/** A page in Chromium that runs the modules of test/bench/page. */
export interface BenchPage {
  readonly page: Page;
  /**
   * Calls a function in the page.
   *
   * @param module file name in test/bench/page without `.ts`
   * @param exported name of the function
   * @param argument what it is given; it has to be writable as JSON
   * @returns the number that the function returns
   * @throws what the function throws, or an error where it returns no number
   */
  readonly call: (module: string, exported: string, argument: string | number) => Promise<number>;
}

/** Opens a page in a fresh Chromium, uses it, and closes everything, whatever comes of it. */
export async function inBenchPage<Result>(use: (bench: BenchPage) => Promise<Result>): Promise<Result> {
  const server = await serveModules();
  try {
    const chromium = await launchChromium();
    try {
      const page = await visit(chromium, server.address);
      return await use({ page, call: (...names) => call(page, ...names) });
    } finally {
      await chromium.context.close();
    }
  } finally {
    await server.close();
  }
}

async function call(page: Page, module: string, exported: string, argument: unknown): Promise<number> {
  // As text: a function would carry names of the compiler's into the page, which does not have them.
  const returned: unknown = await page.evaluate(
    `import('/test/bench/page/${module}.ts').then(({ ${exported} }) => ${exported}(${JSON.stringify(argument)}))`,
  );
  return z.number().parse(returned);
}

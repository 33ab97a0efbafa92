import process from 'node:process';
import type { Chromium } from './chromium';

/** Kills a browser at once, as a crash or a pulled plug does; nothing in it gets to put itself in order. */
export async function kill({ context, devtools }: Chromium): Promise<void> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('the browser does not name its process');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(main.id, 'SIGKILL');
  await closed;
}

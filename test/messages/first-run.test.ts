import { beforeEach, expect, test, vi } from 'vitest';
import { openHelp } from '../../src/messages/help-page';
import { welcomeNewUsers } from '../../src/messages/first-run';

type Listener = (details: { readonly reason: string }) => void;

const fake = vi.hoisted(() => {
  const installed: Listener[] = [];
  const stored: Record<string, unknown> = {};
  return { installed, stored, create: vi.fn<(tab: { readonly url: string }) => Promise<void>>() };
});

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (listener: Listener) => void fake.installed.push(listener) },
      getURL: (path: string) => `extension:${path}`,
    },
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: fake.stored[key] }),
        set: (values: Record<string, unknown>) => Promise.resolve(Object.assign(fake.stored, values)),
      },
    },
    tabs: { create: fake.create },
  },
}));

beforeEach(() => {
  fake.installed.length = 0;
  fake.stored = {};
  fake.create.mockReset().mockResolvedValue(undefined);
});

/** What the browser says after it has put the extension in place, and all that follows. */
async function install(reason: string): Promise<void> {
  for (const listener of fake.installed) listener({ reason });
  await new Promise((resolve) => setTimeout(resolve));
}

test('new users are greeted once, even if the extension is installed anew', async () => {
  welcomeNewUsers();
  await install('install');
  expect(fake.create.mock.calls).toEqual([[{ url: 'extension:/welcome.html' }]]);
  await install('install');
  expect(fake.create).toHaveBeenCalledOnce();
});

test.each(['update', 'chrome_update', 'browser_update'])('nobody is greeted after %s', async (reason) => {
  welcomeNewUsers();
  await install(reason);
  expect(fake.create).not.toHaveBeenCalled();
});

test('where no tab could be opened, it is tried again with the next installation', async () => {
  welcomeNewUsers();
  fake.create.mockRejectedValueOnce(new Error('no current window'));
  await install('install');
  await install('install');
  expect(fake.create).toHaveBeenCalledTimes(2);
});

test('the help page opens at a state or at its beginning', async () => {
  await openHelp('attachment');
  await openHelp();
  expect(fake.create.mock.calls.map(([{ url }]) => url)).toEqual([
    'extension:/help.html#attachment',
    'extension:/help.html',
  ]);
});

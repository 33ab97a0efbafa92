import { beforeEach, expect, test, vi } from 'vitest';

/** A browser of which a test takes away what it is to lack. */
const fake = vi.hoisted(() => {
  const session = new Map<string, unknown>();
  return {
    session,
    browser: {
      sidePanel: undefined as object | undefined,
      sidebarAction: undefined as object | undefined,
      runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
      storage: {
        session: {
          get: (key: string) => Promise.resolve({ [key]: session.get(key) }),
          set: (entries: object) => {
            for (const [key, value] of Object.entries(entries)) session.set(key, value);
            return Promise.resolve();
          },
        },
      },
      windows: {
        create: vi.fn<(options: object) => Promise<{ id: number }>>(),
        update: vi.fn<(id: number, options: object) => Promise<object>>(),
        getCurrent: () => Promise.resolve({ id: 31 }),
      },
    },
  };
});

vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { notePanelWindow, openPanel } = await import('../../src/messages/open-panel');
const { windows } = fake.browser;

beforeEach(() => {
  fake.session.clear();
  fake.browser.sidePanel = undefined;
  fake.browser.sidebarAction = undefined;
  windows.create.mockReset().mockResolvedValue({ id: 20 });
  windows.update.mockReset().mockResolvedValue({});
});

test('Chromium opens its side panel, before anything is waited for', () => {
  const open = vi.fn(() => Promise.resolve());
  fake.browser.sidePanel = { open };
  void openPanel(4);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 4 });
});

test('Firefox opens its sidebar, before anything is waited for', () => {
  const open = vi.fn(() => Promise.resolve());
  fake.browser.sidebarAction = { open };
  void openPanel(4);
  expect(open).toHaveBeenCalledExactlyOnceWith();
});

test.each([
  ['no panel', undefined],
  ['a side panel that cannot be opened', { setOptions: () => undefined }],
])('a browser with %s opens a window', async (_, sidePanel) => {
  fake.browser.sidePanel = sidePanel;
  await openPanel(4);
  expect(windows.create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ type: 'popup', url: 'chrome-extension://id/sidepanel.html?window' }),
  );
});

test('the window that is open comes to the front instead of a second one', async () => {
  await openPanel(4);
  await openPanel(4);
  expect(windows.create).toHaveBeenCalledOnce();
  expect(windows.update).toHaveBeenCalledExactlyOnceWith(20, { focused: true });
});

test('a double click opens one window', async () => {
  await Promise.all([openPanel(4), openPanel(4)]);
  expect(windows.create).toHaveBeenCalledOnce();
});

test('a window that was closed is opened anew', async () => {
  await openPanel(4);
  windows.update.mockRejectedValue(new Error('No window with id: 20.'));
  await openPanel(4);
  expect(windows.create).toHaveBeenCalledTimes(2);
});

test('the panel notes its own window, whoever opened it', async () => {
  await notePanelWindow();
  await openPanel(4);
  expect(windows.create).not.toHaveBeenCalled();
  expect(windows.update).toHaveBeenCalledExactlyOnceWith(31, { focused: true });
});

test('a window that could not be opened is said to be none, and can be tried again', async () => {
  windows.create.mockRejectedValueOnce(new Error('no room'));
  await expect(openPanel(4)).rejects.toThrow('no room');
  await openPanel(4);
  expect(windows.create).toHaveBeenCalledTimes(2);
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerFurtherHosts } from '../../src/messages/further-hosts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js: readonly string[];
}

/** A browser that registers scripts as Chromium does: an id that is taken is refused. */
const fake = vi.hoisted(() => {
  const state = {
    allowed: new Set<string>(),
    registered: [] as Script[],
    files: ['content-scripts/detector.js'],
    tabs: [] as { id: number; url: string }[],
    entered: [] as number[],
    changes: 0,
  };
  const browser = {
    permissions: {
      contains: ({ origins }: { origins: string[] }) =>
        Promise.resolve(origins.every((origin) => state.allowed.has(origin))),
    },
    runtime: { getManifest: () => ({ content_scripts: [{ js: state.files }] }) },
    tabs: {
      query: ({ url }: { url: string }) => Promise.resolve(state.tabs.filter((tab) => tab.url === url)),
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...state.registered]),
      registerContentScripts: (scripts: Script[]) => {
        const isTaken = scripts.some(({ id }) => state.registered.some((known) => known.id === id));
        if (isTaken) return Promise.reject(new Error('Duplicate script ID'));
        state.changes += 1;
        state.registered.push(...scripts);
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        state.changes += 1;
        state.registered = state.registered.filter(({ id }) => !ids.includes(id));
        return Promise.resolve();
      },
      executeScript: ({ target }: { target: { tabId: number } }) => {
        state.entered.push(target.tabId);
        return Promise.reject(new Error('Cannot access contents of the page'));
      },
    },
  };
  return { state, browser };
});

vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { state } = fake;
const registeredHosts = () => state.registered.flatMap(({ matches }) => matches).sort();

beforeEach(() => {
  Object.assign(state, {
    allowed: new Set(['*://a.example.cn/*', '*://b.example.cn/*']),
    registered: [],
    files: ['content-scripts/detector.js'],
    tabs: [],
    entered: [],
    changes: 0,
  });
});

describe('further hosts', () => {
  it('are looked at by the script of the manifest, in every frame, also after a restart', async () => {
    await registerFurtherHosts(['a.example.cn']);
    expect(state.registered).toEqual([
      {
        id: 'further-host a.example.cn',
        matches: ['*://a.example.cn/*'],
        js: ['content-scripts/detector.js'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('are looked at by the same file in Firefox, which names it by its address', async () => {
    state.files = ['moz-extension://0a1b-2c3d/content-scripts/detector.js'];
    await registerFurtherHosts(['a.example.cn']);
    await registerFurtherHosts(['a.example.cn']);
    expect(state.registered.map(({ js }) => js)).toEqual([['content-scripts/detector.js']]);
    expect(state.changes).toBe(1);
  });

  it('are registered once, however often that is asked for', async () => {
    const hosts = ['a.example.cn', 'b.example.cn', 'a.example.cn'];
    await Promise.all([registerFurtherHosts(hosts), registerFurtherHosts(hosts)]);
    await registerFurtherHosts(hosts);
    expect(registeredHosts()).toEqual(['*://a.example.cn/*', '*://b.example.cn/*']);
    expect(state.changes).toBe(1);
  });

  it('are left alone when they are taken off the list', async () => {
    await registerFurtherHosts(['a.example.cn', 'b.example.cn']);
    await registerFurtherHosts(['b.example.cn']);
    expect(registeredHosts()).toEqual(['*://b.example.cn/*']);
  });

  it('are left alone when their permission is taken away', async () => {
    await registerFurtherHosts(['a.example.cn', 'b.example.cn']);
    state.allowed.delete('*://a.example.cn/*');
    await registerFurtherHosts(['a.example.cn', 'b.example.cn']);
    expect(registeredHosts()).toEqual(['*://b.example.cn/*']);
  });

  it('are entered anew when the script has another name', async () => {
    await registerFurtherHosts(['a.example.cn']);
    state.files = ['content-scripts/detector-2.js'];
    await registerFurtherHosts(['a.example.cn']);
    expect(state.registered.map(({ js }) => js)).toEqual([['content-scripts/detector-2.js']]);
  });

  it.each(['*', '<all_urls>', 'a.example.cn/*', '*.cn'])('are never a pattern: %s', async (host) => {
    state.allowed.add(`*://${host}/*`);
    await registerFurtherHosts([host]);
    expect(state.registered).toEqual([]);
  });

  it('leave other scripts alone', async () => {
    const other = { id: 'other', matches: ['*://c.cn/*'], js: ['other.js'] };
    state.registered = [other];
    await registerFurtherHosts([]);
    expect(state.registered).toEqual([other]);
  });

  it('are entered in pages that are open already, once; one that cannot be entered is no failure', async () => {
    state.tabs = [
      { id: 7, url: '*://a.example.cn/*' },
      { id: 8, url: '*://b.example.cn/*' },
    ];
    await registerFurtherHosts(['a.example.cn']);
    await registerFurtherHosts(['a.example.cn']);
    expect(state.entered).toEqual([7]);
  });
});

import { browser, type Browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { hostNamed } from '../settings/host-name';
import { allowedHosts, originOf } from './host-permissions';

const idPrefix = 'further-host ';

type Script = Browser.scripting.RegisteredContentScript;

function isScript(path: string): path is ScriptPublicPath {
  return path.endsWith('.js');
}

/** A file as it may be registered: Firefox names those of the manifest by their whole address. */
function withoutOrigin(file: string): string {
  return file.replace(/^(?:[a-z-]+:\/\/[^/]+)?\//, '');
}

/** The files that look for reports, as the manifest names them: their names come with the build. */
function detectorFiles(): ScriptPublicPath[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts
    .flatMap(({ js }) => js ?? [])
    .map(withoutOrigin)
    .filter(isScript);
}

function scriptFor(host: string, js: string[]): Script {
  return {
    id: idPrefix + host,
    matches: [originOf(host)],
    js,
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

/** Looks for a report also in the pages of a host that are open already. */
async function enterOpenPages(host: string, files: ScriptPublicPath[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: originOf(host) });
  const enter = async ({ id }: Browser.tabs.Tab): Promise<void> => {
    if (id === undefined) return;
    await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files });
  };
  // A page that cannot be entered now is looked at when it is next loaded.
  await Promise.allSettled(tabs.map(enter));
}

/** Whether a registered script still does what it would be registered for now. */
function isCurrent({ matches, js }: Script, wanted: Script): boolean {
  return matches?.join() === wanted.matches?.join() && js?.map(withoutOrigin).join() === wanted.js?.join();
}

async function register(hosts: readonly string[]): Promise<void> {
  const files = detectorFiles();
  const named = [...new Set(hosts)].filter((host) => hostNamed(host) === host);
  const wanted = new Map(
    (await allowedHosts(named)).map((host) => [idPrefix + host, scriptFor(host, files)]),
  );
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) =>
    id.startsWith(idPrefix),
  );
  const kept = new Set<string>();
  const gone: string[] = [];
  for (const script of registered) {
    const now = wanted.get(script.id);
    if (now !== undefined && isCurrent(script, now)) kept.add(script.id);
    else gone.push(script.id);
  }
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = [...wanted.values()].filter(({ id }) => !kept.has(id));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(fresh);
  const known = new Set(registered.map(({ id }) => id));
  const entered = fresh.filter(({ id }) => !known.has(id)).map(({ id }) => id.slice(idPrefix.length));
  await Promise.all(entered.map((host) => enterOpenPages(host, files)));
}

/** The last registration under way; each compares what is registered with what is to be. */
let pending: Promise<unknown> = Promise.resolve();

/**
 * Looks for reports on further hosts from now on, and on no others; hosts that are not allowed are passed over. Does
 * nothing where that is so already.
 */
export function registerFurtherHosts(hosts: readonly string[]): Promise<void> {
  const work = (): Promise<void> => register(hosts);
  const done = pending.then(work, work);
  pending = done.catch(() => undefined);
  return done;
}

/**
 * Keeps `registerFurtherHosts` in step with the settings and with the permissions, for as long as the background page
 * runs; to be called whenever it starts.
 *
 * @param hosts the hosts as they are set
 * @param watch calls back when the settings have been changed
 */
export function followFurtherHosts(
  hosts: () => Promise<readonly string[]>,
  watch: (onChange: () => void) => void,
): void {
  const renew = (): void => {
    // Without scripts that can be registered, pages are checked on request.
    void hosts()
      .then(registerFurtherHosts)
      .catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(renew);
  browser.permissions.onRemoved.addListener(renew);
  browser.runtime.onInstalled.addListener(renew);
  watch(renew);
  renew();
}

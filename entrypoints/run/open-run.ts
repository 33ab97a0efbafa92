import { browser } from 'wxt/browser';
import { originOf } from '../../src/messages/host-permissions';
import { tellBackground } from '../../src/messages/to-background';
import type { RunControl } from '../../src/run/run-control';
import type { RunStore } from '../../src/run/run-store';
import { steerRun, type RunWorker } from '../../src/run/steer-run';
import { readIgnored } from '../../src/storage/ignored-store';
import { readSettings } from '../../src/storage/settings-store';
import { closeLeftTabs } from './left-tabs';
import { readInTab, type Sleep } from './read-in-tab';
import { fromWorkerSchema, type FromWorker, type Question, type ToWorker } from './worker-messages';

async function mayRead(url: string): Promise<boolean> {
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return browser.permissions.contains({ origins: [originOf(hostname)] });
}

/** Nothing is kept of what is done in a private window. */
async function keepsHistory(): Promise<boolean> {
  return !browser.extension.inIncognitoContext && (await readSettings()).settings.keepHistory;
}

async function answer(question: Question, sleep: Sleep, signal: AbortSignal): Promise<unknown> {
  switch (question.kind) {
    case 'mayRead':
      return mayRead(question.url).catch(() => false);
    case 'judgeOptions': {
      const [{ settings }, ignored] = await Promise.all([readSettings(), readIgnored(question.key)]);
      return { settings, ignored };
    }
    case 'keepsHistory':
      return keepsHistory();
    case 'openInTab':
      return readInTab(question.url, sleep, signal);
  }
}

/**
 * Opens a run in this page: to follow it, to steer it, and to work on it wherever no other page does.
 *
 * @returns the control; `close` ends the work of this page, and another one may go on
 */
export function openRun(store: RunStore, run: string): RunControl & { close(): void } {
  const worker = new Worker('/run-worker.js', { type: 'module' });
  const life = new AbortController();
  const broken = new AbortController();
  const underWay = new Map<number, AbortController>();
  const sleeping = new Map<number, () => void>();
  const listeners = new Set<(isElsewhere: boolean) => void>();
  let lastSleep = 0;
  let isElsewhere = false;
  let hasSpoken = false;

  const send = (message: ToWorker): void => {
    worker.postMessage(message);
  };

  const sleep: Sleep = (milliseconds) =>
    new Promise((resolve) => {
      lastSleep += 1;
      sleeping.set(lastSleep, resolve);
      send({ kind: 'wakeMe', id: lastSleep, after: milliseconds });
    });

  async function serve(id: number, question: Question): Promise<void> {
    const work = new AbortController();
    underWay.set(id, work);
    try {
      send({ kind: 'answer', id, value: await answer(question, sleep, work.signal) });
    } catch (error) {
      send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    } finally {
      underWay.delete(id);
    }
  }

  function react(message: FromWorker): void {
    switch (message.kind) {
      case 'ask':
        void serve(message.id, message.question);
        return;
      case 'giveUp':
        underWay.get(message.id)?.abort();
        return;
      case 'awake':
        sleeping.get(message.id)?.();
        sleeping.delete(message.id);
        return;
      case 'elsewhere':
        isElsewhere = message.isElsewhere;
        listeners.forEach((listen) => listen(isElsewhere));
        return;
      case 'remembered':
        tellBackground({ type: 'remembered', id: message.id });
    }
  }

  // A script that cannot be loaded or run; what fails later, the worker deals with itself.
  worker.addEventListener('error', () => !hasSpoken && broken.abort(), { signal: life.signal });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = fromWorkerSchema.safeParse(data);
    hasSpoken = true;
    if (message.success) react(message.data);
  });
  // Tabs would stay open.
  const giveUpAll = (): void => underWay.forEach((work) => work.abort());
  addEventListener('pagehide', giveUpAll, { signal: life.signal });
  addEventListener('online', () => send({ kind: 'online' }), { signal: life.signal });
  void closeLeftTabs().catch(() => undefined);
  send({ kind: 'work', run });

  const steered: RunWorker = {
    retry: (positions) => send({ kind: 'retry', positions: [...positions] }),
    onElsewhere(listen, signal) {
      listeners.add(listen);
      signal.addEventListener('abort', () => listeners.delete(listen));
      listen(isElsewhere);
    },
    onBroken(listen, signal) {
      if (broken.signal.aborted) listen();
      else broken.signal.addEventListener('abort', listen, { signal });
    },
  };
  return {
    ...steerRun(run, store, steered),
    close() {
      life.abort();
      giveUpAll();
      worker.terminate();
    },
  };
}

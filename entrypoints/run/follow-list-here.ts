import { browser } from 'wxt/browser';
import { parseAddress } from '../../src/messages/address';
import { originOf } from '../../src/messages/host-permissions';
import {
  followListAlone,
  type ListOutcome,
  type ListPorts,
  type ListProgress,
} from '../../src/run/follow-list';
import { readList } from '../../src/run/read-list';
import type { RunStore } from '../../src/run/run-store';
import { systemClock } from '../../src/run/system-clock';
import { listInTab } from './list-in-tab';
import { request } from './requests';

function listPorts(store: RunStore): ListPorts {
  return {
    store,
    fetch: request,
    clock: systemClock,
    mayRead: async (url) =>
      browser.permissions.contains({ origins: [originOf(parseAddress(url)?.hostname ?? '')] }),
    read: readList,
    readInTab: listInTab,
  };
}

/** Reads the further pages of the list that a run was started from; see `followListAlone`. */
export function followListHere(
  store: RunStore,
  run: string,
  limit: number,
  onProgress: (progress: ListProgress) => void,
  signal: AbortSignal,
): Promise<ListOutcome> {
  return followListAlone(navigator.locks, listPorts(store), run, limit, onProgress, signal);
}

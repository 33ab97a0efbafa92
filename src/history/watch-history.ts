const channelName = 'gouji-history';

/** Tells every page of the extension, this one included, that something in the history has changed. */
export function tellChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when something in the history has changed, in whatever page or worker of the extension. */
export function watchHistory(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => onChange());
  signal.addEventListener('abort', () => channel.close());
}

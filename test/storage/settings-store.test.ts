import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, settingsVersion, type Settings } from '../../src/settings/settings';
import { forgetSetAside, readSetAside } from '../../src/storage/set-aside';
import { readSettings, settingsStore } from '../../src/storage/settings-store';
import { watchStorage } from '../../src/storage/watch-storage';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const { local } = fakeBrowser.storage;

const dark: Settings = { ...defaultSettings, theme: 'dark' };
const later = { version: settingsVersion + 1, mode: 'onClick', invented: true };
const garbled = { ...dark, mode: 'sometimes' };

beforeEach(() => fakeBrowser.reset());

describe('settings in the storage', () => {
  it('are as delivered where nothing is stored', async () => {
    await expect(readSettings()).resolves.toEqual({ settings: defaultSettings, unreadable: [] });
    await expect(local.get(null)).resolves.toEqual({});
  });

  it('are read as they were written', async () => {
    await settingsStore.write(dark);
    await expect(settingsStore.read()).resolves.toEqual({ settings: dark, unreadable: [] });
  });

  it('of a later version are refused, kept, and set aside before others are written', async () => {
    await local.set({ settings: later });
    await expect(readSettings()).resolves.toEqual({ settings: defaultSettings, unreadable: ['all'] });
    await expect(local.get('settings')).resolves.toEqual({ settings: later });
    await settingsStore.write(dark);
    await expect(readSettings()).resolves.toEqual({ settings: dark, unreadable: [] });
    await expect(readSetAside()).resolves.toEqual([{ key: 'settings', values: [later] }]);
  });

  it('that cannot be understood are named and set aside, once', async () => {
    await local.set({ settings: garbled });
    await expect(readSettings()).resolves.toEqual({ settings: dark, unreadable: ['mode'] });
    const write = vi.spyOn(local, 'set');
    await readSettings();
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
    await expect(readSetAside()).resolves.toEqual([{ key: 'settings', values: [garbled] }]);
  });

  it('that cannot be understood are kept beside those of another time', async () => {
    await local.set({ settings: garbled });
    await readSettings();
    await local.set({ settings: later });
    await readSettings();
    await expect(readSetAside()).resolves.toEqual([{ key: 'settings', values: [garbled, later] }]);
  });

  it('are read where nothing can be stored', async () => {
    await local.set({ settings: garbled });
    const write = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(readSettings()).resolves.toEqual({ settings: dark, unreadable: ['mode'] });
    write.mockRestore();
  });

  it('stay as they were where others cannot be stored', async () => {
    await settingsStore.write(dark);
    const write = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(settingsStore.write(defaultSettings)).rejects.toThrow('QUOTA_BYTES');
    write.mockRestore();
    await expect(readSettings()).resolves.toEqual({ settings: dark, unreadable: [] });
  });

  it('are not overwritten where what cannot be understood could not be set aside', async () => {
    await local.set({ settings: later });
    const write = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(settingsStore.write(dark)).rejects.toThrow('QUOTA_BYTES');
    write.mockRestore();
    await expect(local.get('settings')).resolves.toEqual({ settings: later });
  });
});

describe('what was set aside', () => {
  it('is forgotten when it is asked for, and nothing else', async () => {
    await local.set({ settings: garbled, 'ignored 甲 2025': [] });
    await readSettings();
    await forgetSetAside();
    await expect(readSetAside()).resolves.toEqual([]);
    await expect(local.get(null)).resolves.toEqual({ settings: garbled, 'ignored 甲 2025': [] });
  });
});

describe('whoever watches', () => {
  it('the settings is told of them, until it stops', async () => {
    const life = new AbortController();
    const heard = vi.fn<(settings: Settings) => void>();
    settingsStore.watch(heard, life.signal);
    await local.set({ 'ignored 甲 2025': [] });
    await settingsStore.write(dark);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(dark));
    life.abort();
    await settingsStore.write(defaultSettings);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('the storage is told of settings and ignored findings, not of what is set aside', async () => {
    const life = new AbortController();
    const heard = vi.fn<() => void>();
    watchStorage(heard, life.signal);
    await local.set({ settings: garbled });
    expect(heard).toHaveBeenCalledTimes(1);
    await readSettings();
    expect(heard).toHaveBeenCalledTimes(1);
    await local.set({ 'ignored 甲 2025': [] });
    expect(heard).toHaveBeenCalledTimes(2);
    life.abort();
    await local.set({ settings: dark });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

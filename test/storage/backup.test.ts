import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IgnoredFinding } from '../../src/ignoring/ignored-finding';
import { defaultSettings, settingsVersion, type Settings } from '../../src/settings/settings';
import { applyBackup, backupText, previewBackup } from '../../src/storage/backup';
import { addIgnored, listIgnored } from '../../src/storage/ignored-store';
import { readSettings, settingsStore } from '../../src/storage/settings-store';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const { local } = fakeBrowser.storage;
const now = new Date('2026-02-01T08:00:00.000Z');

const entry = (subject: string, reason = ''): IgnoredFinding => ({
  subject,
  figures: '[]',
  title: subject,
  reason,
  at: now.toISOString(),
});

const custom: Settings = { ...defaultSettings, mode: 'onClick', hosts: ['www.example.org.cn'] };

const fileOf = (parts: object): string => JSON.stringify({ format: 'gouji-settings', ...parts });

async function previewOf(text: string) {
  const preview = await previewBackup(text);
  if (preview === null) throw new Error('no file of settings');
  return preview;
}

beforeEach(() => fakeBrowser.reset());

it('brings settings and ignored findings to another computer', async () => {
  await settingsStore.write(custom);
  await addIgnored('甲局 2025', entry('a', '已核实'));
  const text = await backupText(now);
  fakeBrowser.reset();
  const preview = await previewOf(text);
  expect(preview).toMatchObject({ changed: ['mode', 'hosts'], added: 1 });
  expect(preview.backup).toMatchObject({ unreadable: [], unreadableIgnored: 0 });
  await applyBackup(preview.backup);
  await expect(readSettings()).resolves.toEqual({ settings: custom, unreadable: [] });
  await expect(listIgnored()).resolves.toEqual([{ report: '甲局 2025', findings: [entry('a', '已核实')] }]);
});

it('changes nothing before it is applied', async () => {
  await previewOf(fileOf({ settings: custom, ignored: [{ report: 'a', findings: [entry('a')] }] }));
  await expect(local.get(null)).resolves.toEqual({});
});

it('counts only what is not there already, and keeps what is', async () => {
  await addIgnored('甲局 2025', entry('a', '这里的理由'));
  const findings = [entry('a', '文件的理由'), entry('b'), entry('b')];
  const preview = await previewOf(fileOf({ ignored: [{ report: '甲局 2025', findings }] }));
  expect(preview).toMatchObject({ changed: [], added: 1 });
  await applyBackup(preview.backup);
  await expect(listIgnored()).resolves.toEqual([
    { report: '甲局 2025', findings: [entry('a', '这里的理由'), entry('b')] },
  ]);
});

it('is taken back as a whole', async () => {
  await settingsStore.write(defaultSettings);
  await addIgnored('甲局 2025', entry('a'));
  const before = await local.get(null);
  const ignored = ['甲局 2025', '乙局 2025'].map((report) => ({ report, findings: [entry('b')] }));
  const { backup } = await previewOf(fileOf({ settings: custom, ignored }));
  const takeBack = await applyBackup(backup);
  await takeBack();
  await expect(local.get(null)).resolves.toEqual(before);
});

it('leaves everything as it was where it cannot be stored', async () => {
  await settingsStore.write(defaultSettings);
  const before = await local.get(null);
  const { backup } = await previewOf(fileOf({ settings: custom }));
  const write = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(applyBackup(backup)).rejects.toThrow('QUOTA_BYTES');
  write.mockRestore();
  await expect(local.get(null)).resolves.toEqual(before);
});

describe('what cannot be understood', () => {
  it('is named, and stays as it is here', async () => {
    await settingsStore.write(custom);
    const file = fileOf({ settings: { ...defaultSettings, mode: 'sometimes', theme: 'dark', hosts: ['*'] } });
    const { backup, changed } = await previewOf(file);
    expect(backup.unreadable).toEqual(['mode', 'hosts']);
    expect(changed).toEqual(['theme']);
    await applyBackup(backup);
    await expect(readSettings()).resolves.toEqual({ settings: { ...custom, theme: 'dark' }, unreadable: [] });
  });

  it('is the whole where the settings are of a later version; ignored findings are still taken', async () => {
    await settingsStore.write(custom);
    const settings = { ...defaultSettings, version: settingsVersion + 1 };
    const { backup, changed, added } = await previewOf(
      fileOf({ settings, ignored: [{ report: 'a', findings: [entry('a')] }] }),
    );
    expect([backup.unreadable, changed, added]).toEqual([['all'], [], 1]);
    await applyBackup(backup);
    await expect(readSettings()).resolves.toEqual({ settings: custom, unreadable: [] });
  });

  it('is counted among ignored findings', async () => {
    const ignored = [
      { report: 'a', findings: [entry('a'), { subject: 'b' }] },
      { report: 'b', findings: [7] },
      'c',
    ];
    const { backup, added } = await previewOf(fileOf({ ignored }));
    expect([backup.unreadableIgnored, added]).toEqual([3, 1]);
  });

  it.each([
    ['no JSON', 'PK\u0003\u0004'],
    ['no object', '[]'],
    ['another JSON', JSON.stringify({ settings: defaultSettings })],
    ['of another format', JSON.stringify({ format: 'other', settings: defaultSettings })],
    ['without a list', fileOf({ ignored: {} })],
  ])('is no file of settings: %s', async (_, text) => {
    await expect(previewBackup(text)).resolves.toBeNull();
  });
});

it('is read with the mark that editors put before a text', async () => {
  await expect(previewOf(`\uFEFF${fileOf({ settings: custom })}`)).resolves.toMatchObject({
    changed: ['mode', 'hosts'],
  });
});

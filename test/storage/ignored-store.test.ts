import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { IgnoredFinding } from '../../src/ignoring/ignored-finding';
import {
  addIgnored,
  listIgnored,
  readIgnored,
  removeIgnored,
  replaceIgnored,
} from '../../src/storage/ignored-store';
import { readSetAside } from '../../src/storage/set-aside';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const { local } = fakeBrowser.storage;

const entry = (subject: string, reason = ''): IgnoredFinding => ({
  subject,
  figures: '[]',
  title: `${subject}的标题`,
  reason,
  at: '2026-02-01T08:00:00.000Z',
});

beforeEach(() => fakeBrowser.reset());

describe('ignored findings', () => {
  it('are kept by report', async () => {
    await addIgnored('甲局 2025', entry('a'));
    await addIgnored('甲局 2024', entry('b'));
    await expect(readIgnored('甲局 2025')).resolves.toEqual([entry('a')]);
    await expect(readIgnored('乙局 2025')).resolves.toEqual([]);
  });

  it('are replaced by later ones on the same subject', async () => {
    await addIgnored('甲局 2025', entry('a', '先'));
    await addIgnored('甲局 2025', entry('b'));
    await addIgnored('甲局 2025', entry('a', '后'));
    await expect(readIgnored('甲局 2025')).resolves.toEqual([entry('b'), entry('a', '后')]);
  });

  it('are all kept when many are added at once', async () => {
    const subjects = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(subjects.map((subject) => addIgnored('甲局 2025', entry(subject))));
    expect((await readIgnored('甲局 2025')).map(({ subject }) => subject)).toEqual(subjects);
  });

  it('leave nothing behind when the last one is restored', async () => {
    await addIgnored('甲局 2025', entry('a'));
    await removeIgnored('甲局 2025', 'a');
    await expect(local.get(null)).resolves.toEqual({});
  });

  it('are restored and ignored again together', async () => {
    await addIgnored('甲局 2025', entry('a'));
    await replaceIgnored('甲局 2025', []);
    await expect(listIgnored()).resolves.toEqual([]);
    await replaceIgnored('甲局 2025', [entry('a'), entry('b')]);
    await expect(readIgnored('甲局 2025')).resolves.toEqual([entry('a'), entry('b')]);
  });

  it('can be changed again after a change has failed', async () => {
    const write = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(addIgnored('甲局 2025', entry('a'))).rejects.toThrow('QUOTA_BYTES');
    write.mockRestore();
    await addIgnored('甲局 2025', entry('b'));
    await expect(readIgnored('甲局 2025')).resolves.toEqual([entry('b')]);
  });
});

describe('the list of all that is ignored', () => {
  it('names every report with its findings, and nothing else', async () => {
    await addIgnored('b', entry('a'));
    await addIgnored('__proto__', entry('b'));
    await addIgnored('a', entry('c'));
    await local.set({ settings: {} });
    await expect(listIgnored()).resolves.toEqual([
      { report: '__proto__', findings: [entry('b')] },
      { report: 'a', findings: [entry('c')] },
      { report: 'b', findings: [entry('a')] },
    ]);
  });
});

describe('entries that cannot be understood', () => {
  const stored = [entry('a'), { subject: 'b' }];

  it('are set aside, the others read', async () => {
    await local.set({ 'ignored 甲局 2025': stored });
    await expect(readIgnored('甲局 2025')).resolves.toEqual([entry('a')]);
    await expect(readSetAside()).resolves.toEqual([{ key: 'ignored 甲局 2025', values: [stored] }]);
  });

  it('are set aside also from the list', async () => {
    await local.set({ 'ignored 甲局 2025': stored, 'ignored 乙局 2025': 'garbled' });
    await expect(listIgnored()).resolves.toEqual([{ report: '甲局 2025', findings: [entry('a')] }]);
    expect((await readSetAside()).map(({ key }) => key).sort()).toEqual([
      'ignored 乙局 2025',
      'ignored 甲局 2025',
    ]);
  });

  it('are not lost when the report changes', async () => {
    await local.set({ 'ignored 甲局 2025': stored });
    await addIgnored('甲局 2025', entry('c'));
    await expect(readIgnored('甲局 2025')).resolves.toEqual([entry('a'), entry('c')]);
    await expect(readSetAside()).resolves.toEqual([{ key: 'ignored 甲局 2025', values: [stored] }]);
  });

  it('stop a change where they cannot be set aside', async () => {
    await local.set({ 'ignored 甲局 2025': stored });
    const write = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(addIgnored('甲局 2025', entry('c'))).rejects.toThrow('QUOTA_BYTES');
    write.mockRestore();
    await expect(local.get('ignored 甲局 2025')).resolves.toEqual({ 'ignored 甲局 2025': stored });
  });
});

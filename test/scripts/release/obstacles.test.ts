import { describe, expect, it } from 'vitest';
import { changelogDate } from '../../../scripts/release/changelog';
import { obstaclesTo } from '../../../scripts/release/obstacles';
import type { ReleaseFacts } from '../../../scripts/release/release-facts';

const ready: ReleaseFacts = {
  version: '1.2.0',
  lockVersions: ['1.2.0', '1.2.0'],
  changelog: '# Changes\n\n## 1.2.0, 2026-11-24\n\n- More.\n\n## 1.1.0, 2026-05-01\n',
  today: '2026-11-24',
  branch: 'main',
  uncommitted: [],
  tags: ['v1.1.0', 'v1.1.9', 'trial'],
  tagsHere: [],
  withoutNotes: [],
};

const english = (changes: Partial<ReleaseFacts>): string[] =>
  obstaclesTo({ ...ready, ...changes }).map(([, words]) => words);

describe('a release', () => {
  it('has nothing against it where everything agrees', () => {
    expect(english({})).toEqual([]);
  });

  it('may be prepared again after it was tagged', () => {
    expect(english({ tags: ['v1.2.0'], tagsHere: ['v1.2.0'] })).toEqual([]);
  });

  it.each<[string, Partial<ReleaseFacts>, string]>([
    ['a version of more than three numbers', { version: '1.2.0-beta.1' }, 'three numbers'],
    [
      'another version in the lock file',
      { lockVersions: ['1.2.0', '1.1.0'] },
      '1.2.0, 1.1.0 instead of 1.2.0',
    ],
    ['a changelog without the version', { changelog: '# Changes\n' }, 'none of that version'],
    ['a version that is unreleased', { changelog: '## 1.2.0, unreleased' }, 'it says "unreleased"'],
    ['the date of another day', { today: '2026-11-25' }, '"## 1.2.0, 2026-11-25"'],
    ['a tag of that version on another commit', { tags: ['v1.2.0'] }, 'on another commit'],
    ['a later tag', { tags: ['v1.10.0'] }, 'v1.10.0, and 1.2.0 is not later'],
    ['another branch', { branch: 'trial' }, 'branch is trial'],
    ['uncommitted changes', { uncommitted: [' M README.md', '?? a.txt'] }, 'M README.md; ?? a.txt'],
    ['a store without notes', { withoutNotes: ['en'] }, 'store/texts/en.md'],
  ])('is stopped by %s', (_, changes, words) => {
    expect(english(changes).join('\n')).toContain(words);
  });

  it('names a few of many uncommitted changes and counts the others', () => {
    const uncommitted = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(english({ uncommitted })).toEqual(['There are uncommitted changes: a; b; c; d; e … +2']);
  });

  it('is told everything that stands against it at once', () => {
    expect(
      english({ branch: 'trial', uncommitted: ['?? a.txt'], withoutNotes: ['en', 'zh-CN'] }),
    ).toHaveLength(4);
  });
});

describe('the date of a version', () => {
  it('is that of its own heading', () => {
    expect(changelogDate(ready.changelog, '1.1.0')).toBe('2026-05-01');
    expect(changelogDate(ready.changelog, '1.1')).toBeUndefined();
  });
});

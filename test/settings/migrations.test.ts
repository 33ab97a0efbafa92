import { describe, expect, it, vi } from 'vitest';
import { migrated, type Migrations } from '../../src/settings/migrations';

const steps: Migrations = {
  1: ({ theme, ...rest }) => ({ ...rest, appearance: theme }),
  2: (settings) => ({ ...settings, steps: 'two' }),
};

describe('settings of an earlier version', () => {
  it('go through every step in turn', () => {
    expect(migrated({ version: 1, theme: 'dark', mode: 'onClick' }, steps, 3)).toEqual({
      version: 3,
      appearance: 'dark',
      mode: 'onClick',
      steps: 'two',
    });
  });

  it('begin at their own version', () => {
    const first = vi.fn<(typeof steps)[number]>((settings) => settings);
    expect(migrated({ version: 2 }, { ...steps, 1: first }, 3)).toEqual({ version: 3, steps: 'two' });
    expect(first).not.toHaveBeenCalled();
  });

  it('carry the version they were rewritten to, whatever a step says of it', () => {
    const forgetful: Migrations = { 1: () => ({ version: 1, mode: 'onClick' }) };
    expect(migrated({ version: 1 }, forgetful, 2)).toEqual({ version: 2, mode: 'onClick' });
  });

  it('are refused where a step is missing', () => {
    expect(migrated({ version: 1 }, { 2: (settings) => settings }, 3)).toBeNull();
  });

  it('are themselves left as they were', () => {
    const stored = Object.freeze({ version: 1, theme: 'dark' });
    migrated(stored, steps, 3);
    expect(stored).toEqual({ version: 1, theme: 'dark' });
  });
});

describe('settings that need no step', () => {
  it('of the current version are as they are', () => {
    expect(migrated({ version: 3, mode: 'x' }, steps, 3)).toEqual({ version: 3, mode: 'x' });
  });

  it.each([4, 0, -1, 1.5, '3', null])('of version %j are refused', (version) => {
    expect(migrated({ version }, steps, 3)).toBeNull();
  });
});

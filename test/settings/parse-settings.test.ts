import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/parse-settings';
import { defaultSettings, ruleChoices, settingsVersion, type Settings } from '../../src/settings/settings';

const custom: Settings = {
  ...defaultSettings,
  mode: 'badgeOnly',
  sites: { 'www.a.gov.cn': 'onClick' },
  hosts: ['www.example.org.cn'],
  rules: { 'missing-row': 'off' },
  suspiciousWords: ['甲'],
  shortcuts: { next: 'Ctrl+Shift+KeyJ', previous: null },
};

/** As they come out of the storage or out of a file. */
const stored = (settings: unknown): unknown => JSON.parse(JSON.stringify(settings));

describe('stored settings', () => {
  it('are read as they were written', () => {
    expect(parseSettings(stored(custom))).toEqual({ settings: custom, unreadable: [] });
  });

  it('are as delivered where they are left out', () => {
    const parsed = parseSettings({ version: settingsVersion, mode: 'onClick' });
    expect(parsed).toEqual({ settings: { ...defaultSettings, mode: 'onClick' }, unreadable: [] });
  });

  it('stay as they are where an import leaves them out or garbles them', () => {
    const parsed = parseSettings({ version: settingsVersion, theme: 'dark', mode: 7 }, custom);
    expect(parsed).toEqual({ settings: { ...custom, theme: 'dark' }, unreadable: ['mode'] });
  });

  it('of an unknown name are passed over', () => {
    const parsed = parseSettings({ ...defaultSettings, colour: 'red' });
    expect(parsed).toEqual({ settings: defaultSettings, unreadable: [] });
  });

  it.each([
    ['mode', 'sometimes'],
    ['sites', { 'www.a.gov.cn': 'sometimes' }],
    ['sites', { 'not a host': 'onClick' }],
    ['hosts', ['*']],
    ['hosts', ['<all_urls>']],
    ['hosts', ['www.a.com/*']],
    ['hosts', ['WWW.A.COM']],
    ['rules', { 'missing-row': 'fatal' }],
    ['suspiciousWords', '甲'],
    ['localDeadline', '13-01'],
    ['language', 'de'],
    ['theme', 'pink'],
    ['shortcuts', { next: 'Hyper+A', previous: null }],
    ['shortcuts', { next: null }],
    ['printMarks', 'yes'],
    ['keepHistory', 1],
  ])('that cannot be understood are named, the others kept: %s', (name, value) => {
    const parsed = parseSettings({ ...defaultSettings, theme: 'dark', [name]: value });
    const expected = { ...defaultSettings, ...(name !== 'theme' && { theme: 'dark' }) };
    expect(parsed).toEqual({ settings: expected, unreadable: [name] });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'settings'],
    ['a list', [defaultSettings]],
    ['without a version', { mode: 'onClick' }],
    ['of version 0', { ...defaultSettings, version: 0 }],
    ['of a later version', { ...defaultSettings, version: settingsVersion + 1 }],
  ])('are refused: %s', (_, value) => {
    expect(parseSettings(value)).toBeNull();
  });
});

describe('names that objects have by themselves', () => {
  const withKeys = (rules: string, sites: string): unknown =>
    JSON.parse(`{"version":${settingsVersion},"rules":${rules},"sites":${sites}}`);

  it('change no object and set nothing', () => {
    const parsed = parseSettings(withKeys('{"__proto__":"off"}', '{}'));
    expect(parsed).not.toBeNull();
    expect(Object.getPrototypeOf(parsed?.settings.rules)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['off']).toBeUndefined();
  });

  it('are ids of rules like any other', () => {
    const rules = parseSettings(withKeys('{"constructor":"off","toString":"error"}', '{}'))?.settings.rules;
    expect(Object.entries(rules ?? {})).toEqual([
      ['constructor', 'off'],
      ['toString', 'error'],
    ]);
    expect(Object.hasOwn(rules ?? {}, 'hasOwnProperty')).toBe(false);
  });

  it('are no hosts', () => {
    expect(parseSettings(withKeys('{}', '{"constructor":"onClick"}'))?.unreadable).toEqual(['sites']);
  });

  it('are no settings at all', () => {
    const value: unknown = JSON.parse(`{"version":${settingsVersion},"__proto__":{"mode":"onClick"}}`);
    expect(parseSettings(value)?.settings.mode).toBe(defaultSettings.mode);
  });
});

it('offers every choice for a rule to be stored', () => {
  for (const choice of ruleChoices) {
    const parsed = parseSettings({ ...defaultSettings, rules: { 'missing-row': choice } });
    expect(parsed?.settings.rules['missing-row']).toBe(choice);
  }
});

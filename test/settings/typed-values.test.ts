import { describe, expect, it } from 'vitest';
import { changedSettings, settingNames } from '../../src/settings/changed-settings';
import { dayNamed } from '../../src/settings/day-of-year';
import { hostNamed, isAlwaysWatched } from '../../src/settings/host-name';
import { defaultSettings } from '../../src/settings/settings';
import { storedWords, wordsInLines } from '../../src/settings/word-list';

describe('a host', () => {
  it.each([
    ['www.suqian.gov.cn', 'www.suqian.gov.cn'],
    [' Example.ORG.cn ', 'example.org.cn'],
    ['https://www.a.gov.cn:8080/zwgk/nb.html?x=1#y', 'www.a.gov.cn'],
    ['www.a.gov.cn/zwgk/', 'www.a.gov.cn'],
    ['a.gov.cn:81', 'a.gov.cn'],
    ['a.gov.cn.', 'a.gov.cn'],
    ['http://user:word@a.gov.cn/', 'a.gov.cn'],
    ['localhost', 'localhost'],
    ['10.1.2.3', '10.1.2.3'],
    ['人民.政务', 'xn--gmq282e.xn--zfr164b'],
  ])('is named by %j', (typed, host) => {
    expect(hostNamed(typed)).toBe(host);
  });

  it.each([
    ...['', '*', '*.gov.cn', '<all_urls>', 'gov', '__proto__', 'constructor', 'a b.cn', 'a..cn', '-a.cn'],
    ...['ftp://a.cn', 'chrome://extensions', 'file:///etc/a.cn', 'javascript:alert(1)', 'http://', '[::1]'],
  ])('is not named by %j', (typed) => {
    expect(hostNamed(typed)).toBeNull();
  });

  it.each([
    ['gov.cn', true],
    ['www.a.gov.cn', true],
    ['notgov.cn', false],
    ['gov.cn.example.org', false],
  ])('%s needs no entry: %j', (host, isWatched) => {
    expect(isAlwaysWatched(host)).toBe(isWatched);
  });
});

describe('a day of the year', () => {
  it.each(['01-31', '1-31', '1/31', '1.31', '1月31日', '0131', ' 1 月 31 日 '])(
    'is read from %j',
    (typed) => {
      expect(dayNamed(typed)).toEqual({ kind: 'day', day: '01-31' });
    },
  );

  it.each(['', '31', '131', '2026-01-31', '一月', '01-31-01'])('is not read from %j', (typed) => {
    expect(dayNamed(typed)).toEqual({ kind: 'unreadable' });
  });

  it.each([
    ['13-01', { kind: 'noMonth', month: 13 }],
    ['0-1', { kind: 'noMonth', month: 0 }],
    ['02-30', { kind: 'noDay', month: 2, last: 28 }],
    ['02-29', { kind: 'noDay', month: 2, last: 28 }],
    ['4-31', { kind: 'noDay', month: 4, last: 30 }],
    ['4-0', { kind: 'noDay', month: 4, last: 30 }],
  ])('is refused: %s', (typed, answer) => {
    expect(dayNamed(typed)).toEqual(answer);
  });
});

describe('a list of words', () => {
  it('has one a line, none twice, none blank', () => {
    expect(wordsInLines(' 甲 \r\n\n乙\n甲\n')).toEqual(['甲', '乙']);
  });

  it('is stored only where it is not the one delivered', () => {
    expect(storedWords(['甲', '乙'], ['甲', '乙'])).toBeNull();
    expect(storedWords(['乙', '甲'], ['甲', '乙'])).toEqual(['乙', '甲']);
    expect(storedWords([], ['甲'])).toEqual([]);
  });
});

describe('changed settings', () => {
  it('are named, whatever the order of their entries', () => {
    const one = { ...defaultSettings, rules: { a: 'off', b: 'error' }, hosts: ['a.cn', 'b.cn'] } as const;
    const other = { ...defaultSettings, rules: { b: 'error', a: 'off' }, hosts: ['b.cn', 'a.cn'] } as const;
    expect(changedSettings({ ...one, hosts: [...one.hosts] }, { ...other, hosts: [...other.hosts] })).toEqual(
      ['hosts'],
    );
    expect(changedSettings(defaultSettings, { ...defaultSettings, suspiciousWords: [] })).toEqual([
      'suspiciousWords',
    ]);
    expect(changedSettings(defaultSettings, { ...defaultSettings, rules: { a: 'off' } })).toEqual(['rules']);
  });

  it('can be any', () => {
    expect(['version', ...settingNames].sort()).toEqual(Object.keys(defaultSettings).sort());
  });
});

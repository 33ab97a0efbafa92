import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import '../../assets/styles/popup.css';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import type { SettingsSource } from '../../src/settings/settings-source';
import { ExtensionPage } from '../../src/ui/page/extension-page';

/** Settings that can be changed as if on another page. */
function settingsAt(first: Settings) {
  let tell: (settings: Settings) => void = () => undefined;
  const source: SettingsSource = {
    read: () => Promise.resolve({ settings: first, unreadable: [] }),
    write: () => Promise.resolve(),
    watch: (onChange) => {
      tell = onChange;
    },
  };
  return { source, change: (settings: Settings) => tell(settings) };
}

function open(source: SettingsSource): void {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <ExtensionPage source={source} browserLanguage="zh-TW">
      {(language) => <p>{language}</p>}
    </ExtensionPage>,
    root,
  );
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  localStorage.clear();
});

it('takes up language and theme, and others at once when they change', async () => {
  const { source, change } = settingsAt({ ...defaultSettings, theme: 'dark' });
  open(source);
  await expect.element(screen.getByText('zh-TW')).toBeVisible();
  expect(document.documentElement.lang).toBe('zh-TW');
  expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(27, 30, 36)');

  change({ ...defaultSettings, theme: 'light', language: 'en' });
  await expect.element(screen.getByText('en')).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(255, 255, 255)');
});

it('leaves the theme where the next page finds it at once', async () => {
  open(settingsAt({ ...defaultSettings, theme: 'dark' }).source);
  await expect.poll(() => localStorage.getItem('theme')).toBe('dark');
});

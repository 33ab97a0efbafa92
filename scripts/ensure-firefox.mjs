import { findFirefox } from './firefox.mjs';
import { ensureBrowser } from './system-packages.mjs';

/** Makes sure of a Firefox, as `ensureBrowser` does; returns whether there is one in the end. */
export function ensureFirefox() {
  return ensureBrowser(findFirefox, 'firefox-esr', howToInstall);
}

const howToInstall = `
没有找到 Firefox，无法在其中测试。请安装 Firefox 140 以上版本（或 ESR）后重试：
  Debian：sudo apt-get install firefox-esr fonts-noto-cjk    Ubuntu：sudo apt-get install firefox
  macOS：brew install --cask firefox    Windows：winget install Mozilla.Firefox.ESR
已装在别处时，用环境变量 GOUJI_FIREFOX 指出它的路径。

No Firefox was found, so nothing can be tested in it. Install Firefox 140 or newer (or the ESR) and try again:
  Debian: sudo apt-get install firefox-esr fonts-noto-cjk    Ubuntu: sudo apt-get install firefox
  macOS: brew install --cask firefox    Windows: winget install Mozilla.Firefox.ESR
If it stands elsewhere, name its path in the environment variable GOUJI_FIREFOX.
`;

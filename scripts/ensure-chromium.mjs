import { findChromium } from './chromium.mjs';
import { ensureBrowser } from './system-packages.mjs';

/** Makes sure of a Chromium, as `ensureBrowser` does; returns whether there is one in the end. */
export function ensureChromium() {
  return ensureBrowser(findChromium, 'chromium', howToInstall);
}

const howToInstall = `
没有找到 Chromium，无法在浏览器中测试或演示。请安装后重试：
  Debian / Ubuntu：sudo apt-get install chromium fonts-noto-cjk
  macOS：brew install --cask chromium    Windows：winget install Hibbiki.Chromium
已装在别处时，用环境变量 GOUJI_CHROMIUM 指出它的路径。
正式版 Chrome 与 Edge 不再接受从命令行加载扩展，不能代替。

No Chromium was found, so nothing can be tested or shown in a browser. Install it and try again:
  Debian / Ubuntu: sudo apt-get install chromium fonts-noto-cjk
  macOS: brew install --cask chromium    Windows: winget install Hibbiki.Chromium
If it stands elsewhere, name its path in the environment variable GOUJI_CHROMIUM.
Branded Chrome and Edge no longer load an extension from the command line and cannot stand in for it.
`;

import { existsSync } from 'node:fs';
import process from 'node:process';
import { findChromium } from './chromium.mjs';
import { outputOf, run } from './run.mjs';

/**
 * Makes sure of a Chromium and of Chinese fonts: on Debian and Ubuntu, as root, they are installed;
 * elsewhere a message says what to install.
 *
 * @returns {boolean} whether there is a Chromium in the end
 */
export function ensureChromium() {
  const missing = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(hasChineseFonts() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length > 0 && canInstall()) installWithRetry(missing);
  const found = findChromium() !== undefined;
  if (!found) console.error(howToInstall);
  if (!hasChineseFonts()) console.warn(aboutFonts);
  return found;
}

function hasChineseFonts() {
  return process.platform !== 'linux' || outputOf('fc-list', [':lang=zh', 'family']).trim() !== '';
}

function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installWithRetry(packages) {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run('apt-get', ['update'], environment) && run('apt-get', ['install', '-y', ...packages], environment);
  return install() || install();
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

const aboutFonts = `
系统没有中文字体，截图里的汉字会显示为方框。Debian / Ubuntu：sudo apt-get install fonts-noto-cjk
There are no Chinese fonts here: Chinese characters will be boxes in screenshots.
Debian / Ubuntu: sudo apt-get install fonts-noto-cjk
`;

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * Installs the packages of package-lock.json where they are missing or older than it, and says so where
 * that fails.
 *
 * @returns {boolean} whether they are there in the end
 */
export function ensureDependencies() {
  if (areInstalled() || run('npm', ['ci', '--no-audit', '--no-fund'])) return true;
  console.error(failure);
  return false;
}

function areInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

const failure = `
无法安装依赖包：npm ci 失败，原因见上。请检查网络或 npm 镜像设置后重试。
The packages could not be installed: npm ci failed for the reason above.
Check the network or the npm registry setting and try again.
`;

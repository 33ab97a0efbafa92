import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a command in a folder.
 *
 * @param {string} folder absolute
 * @param {string} command a program on the PATH
 * @param {readonly string[]} args
 * @returns {{ code: number | null, out: string, err: string }} null where it could not be started
 */
export function runIn(folder, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    // npm and npx are batch files there.
    shell: process.platform === 'win32',
  });
  return { code: status, out: stdout ?? '', err: stderr ?? '' };
}

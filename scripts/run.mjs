import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const onWindows = process.platform === 'win32';

/**
 * Runs a command in the repository's root and waits for it, its output shown as it comes.
 *
 * @param {string} command a program on the PATH
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] variables to add
 * @returns {boolean} whether it ended with exit code 0; false too where it could not be started
 */
export function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
    // npm and npx are batch files there.
    shell: onWindows,
  });
  return status === 0;
}

/**
 * Runs the program of an installed package, such as `eslint`.
 *
 * @param {string} program its name in node_modules/.bin
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] variables to add
 * @returns {boolean} whether it ended with exit code 0
 */
export function runInstalled(program, args, environment) {
  return run('npx', ['--no-install', program, ...args], environment);
}

/**
 * The output of a command, or an empty string where it cannot be run.
 *
 * @param {string} command a program on the PATH
 * @param {readonly string[]} args
 * @returns {string}
 */
export function outputOf(command, args) {
  const { stdout } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout ?? '';
}

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');

// A probe is no file on disk, so the rules that need its types have nothing to stand on.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

/**
 * The rules that a source text breaks when it stands at a place in the repository.
 *
 * @param path the place, from the root: `src/report/probe.ts`
 * @returns the ids of the broken rules, each once; a text that cannot be parsed yields its error message
 */
export async function rulesBroken(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, path), warnIgnored: true });
  return [...new Set(result?.messages.map((message) => message.ruleId ?? message.message))];
}

/**
 * The path by which a module of one part imports from another part.
 *
 * @param part a folder of `src`; its first source file is taken
 * @throws Error when the folder holds no module
 */
export function importPath(part: string): string {
  const folder = join(root, 'src', part);
  const [module] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
  if (module === undefined) throw new Error(`src/${part} holds no module`);
  const path = relative(join(root, 'src/any'), join(folder, module)).replaceAll('\\', '/');
  return path.replace(/\.tsx?$/, '');
}

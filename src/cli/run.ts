import { parseArgs } from 'node:util';
import type { CheckResult } from '../check/check-result';
import { countFindings } from '../check/summary';
import { toDocument } from '../export/json';
import { writtenLanguages, type WrittenLanguage, type Localized } from '../language/language';
import { checkFile, identityOf } from './check-file';
import { describeRefusal, describeResult } from './describe-result';
import { UnusableFile } from '../markup/unusable-file';

const usage = `用法：npm run --silent check -- [--json] 文件…
  检查保存下来的年报网页（.html、.htm、.mht、.mhtml）或文本（.txt），“-” 表示标准输入。
  --json   每个文件输出一行 JSON
  退出码：0 没有错误；1 有错误；2 有文件无法读取、不是年报或是空白表样，或用法不对

Usage: npm run --silent check -- [--json] FILE…
  Checks saved report pages (.html, .htm, .mht, .mhtml) or texts (.txt); "-" is standard input.
  --json   one JSON document a line for each file
  Exit code: 0 no error; 1 errors found; 2 a file unreadable, no report or a blank form, or wrong usage
`;

const exitCodes = { clean: 0, errors: 1, unusable: 2 } as const;

const unexpected = (error: unknown): Localized => {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    'zh-CN': `检查时出错（${detail}）。其余文件不受影响；请将该文件反馈给我们`,
    en: `the check failed (${detail}); the other files are not affected. Please report this file`,
  };
};

/** Checks one file; a file that cannot be checked yields a result with the reason. */
function resultOf(path: string): CheckResult {
  try {
    return checkFile(path);
  } catch (error) {
    const text = error instanceof UnusableFile ? error.reason : unexpected(error);
    const { url, title, checkedAt } = identityOf(path);
    return {
      source: { url, title, checkedAt: checkedAt.toISOString() },
      status: 'unreadable',
      reason: { code: 'noTables', text },
    };
  }
}

/** Where the command line writes to. */
export interface Output {
  /** Results. */
  out(text: string): void;
  /** What could not be checked, and usage. */
  err(text: string): void;
}

interface Call {
  readonly files: readonly string[];
  readonly asJson: boolean;
  /** Asks only how the program is called. */
  readonly asksForHelp: boolean;
}

/** What the person typed; null where it is no call of this program. */
function readArguments(words: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    const { json: asJson, help: asksForHelp } = values;
    return positionals.length === 0 && !asksForHelp ? null : { files: positionals, asJson, asksForHelp };
  } catch {
    return null;
  }
}

/** Checks one file, writes what came of it, and gives its exit code. */
function checkOne(path: string, asJson: boolean, language: WrittenLanguage, output: Output): number {
  const result = resultOf(path);
  if (asJson) output.out(`${JSON.stringify(toDocument(result))}\n`);
  if (result.status !== 'checked') {
    const lines = writtenLanguages.flatMap((each) => describeRefusal(result, each));
    output.err(lines.map((line) => `${path}: ${line}\n`).join(''));
    return exitCodes.unusable;
  }
  if (!asJson) output.out(`${path}\n${describeResult(result, language)}\n`);
  return countFindings(result, 'error') > 0 ? exitCodes.errors : exitCodes.clean;
}

/**
 * The command line.
 *
 * @param words the arguments
 * @param language of what people read; JSON has its messages in Chinese
 * @returns the exit code: the highest among the files, since a file that could not be checked must
 *   not pass for one that was
 */
export function run(words: readonly string[], language: WrittenLanguage, output: Output): number {
  const call = readArguments(words);
  if (call === null) {
    output.err(usage);
    return exitCodes.unusable;
  }
  if (call.asksForHelp) {
    output.out(usage);
    return exitCodes.clean;
  }
  return Math.max(...call.files.map((path) => checkOne(path, call.asJson, language, output)));
}

import type { CheckResult } from '../check/check-result';
import { countFindings } from '../check/summary';
import { writtenLanguages, type Localized, type WrittenLanguage } from '../language/language';
import { isNotWritable, UnusableFile } from '../markup/unusable-file';
import type { PreviousReport } from '../report/schema/previous-report';
import { readCall, type Call } from './call';
import { describeRefusal, printable } from './describe-result';
import { inputsOf, type Input } from './inputs';
import { readPrevious } from './previous-reports';
import { usage } from './usage';
import { writeWorkbook } from './write-workbook';
import { writerOf } from './writers';

const exitCodes = { clean: 0, errors: 1, unusable: 2 } as const;

const unexpected = (error: unknown): Localized => {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    'zh-CN': `检查时出错（${detail}）。其余文件不受影响；请将该文件反馈给我们`,
    en: `the check failed (${detail}); the other files are not affected. Please report this file`,
  };
};

const reasonOf = (error: unknown): Localized =>
  error instanceof UnusableFile ? error.reason : unexpected(error);

/** Checks one page or text; one that cannot be checked yields a result with the reason. */
function resultOf(input: Input): CheckResult {
  try {
    return input.check();
  } catch (error) {
    const { url, title, checkedAt } = input.identity;
    return {
      source: { url, title, checkedAt: checkedAt.toISOString() },
      status: 'unreadable',
      reason: { code: 'noTables', text: reasonOf(error) },
    };
  }
}

function exitCodeOf(result: CheckResult): number {
  if (result.status !== 'checked') return exitCodes.unusable;
  return countFindings(result, 'error') > 0 ? exitCodes.errors : exitCodes.clean;
}

/** Where the command line reads from and writes to. */
export interface Streams {
  /** Standard input. */
  readonly in: AsyncIterable<Uint8Array>;
  /** Results; waited for, so that they do not pile up before a slow reader. */
  out(text: string): void | Promise<void>;
  /** What could not be checked, and usage. */
  err(text: string): void;
}

/** Reports of the year before; null where one of them cannot be read, which is told. */
function readAllPrevious(
  { previous }: Call,
  tell: (name: string, remark: Localized) => void,
): PreviousReport[] | null {
  const read = previous.map((path) => {
    try {
      return readPrevious(path);
    } catch (error) {
      tell(path, reasonOf(error));
      return null;
    }
  });
  const found = read.filter((report) => report !== null);
  return found.length === read.length ? found : null;
}

async function checkAll(call: Call, language: WrittenLanguage, streams: Streams): Promise<number> {
  const tell = (name: string, lines: readonly string[]): void =>
    streams.err(lines.map((line) => `${printable(name)}: ${printable(line)}\n`).join(''));
  const remark = (name: string, text: Localized): void =>
    tell(
      name,
      writtenLanguages.map((each) => text[each]),
    );
  const previous = readAllPrevious(call, remark);
  if (previous === null) return exitCodes.unusable;
  const writer = writerOf(call.format, language);
  let code: number = exitCodes.clean;
  const results: CheckResult[] = [];
  await streams.out(writer.begin());
  for await (const input of inputsOf(call, previous, streams.in, remark)) {
    const result = resultOf(input);
    await streams.out(writer.write(result, input.name));
    if (result.status !== 'checked') {
      tell(
        input.name,
        writtenLanguages.flatMap((each) => describeRefusal(result, each)),
      );
    }
    if (call.workbook !== null) results.push(result);
    code = Math.max(code, exitCodeOf(result));
  }
  if (call.workbook === null) return code;
  try {
    await writeWorkbook(call.workbook, results, language);
    return code;
  } catch (error) {
    remark(call.workbook, isNotWritable(error instanceof Error ? error.message : String(error)));
    return exitCodes.unusable;
  }
}

/**
 * The command line.
 *
 * @param words the arguments
 * @param language of what people read; JSON has its messages in Chinese
 * @returns the exit code: the highest among the files, since a file that could not be checked must
 *   not pass for one that was
 */
export async function run(
  words: readonly string[],
  language: WrittenLanguage,
  streams: Streams,
): Promise<number> {
  const call = readCall(words);
  if (call === null) {
    streams.err(usage);
    return exitCodes.unusable;
  }
  if (call.asksForHelp) {
    await streams.out(usage);
    return exitCodes.clean;
  }
  return checkAll(call, language, streams);
}

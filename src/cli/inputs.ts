import { statSync } from 'node:fs';
import type { CheckResult } from '../check/check-result';
import type { PageIdentity } from '../check/page-check';
import type { Localized } from '../language/language';
import { isFolderWithoutPages, isNotReadable, UnusableFile } from '../markup/unusable-file';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import type { Call } from './call';
import { checkFile, checkMarkup, identityOf, type OptionsFor } from './check-file';
import { readFolder, type FolderContents } from './folder';
import { linesOf, readPageLine } from './page-lines';
import { previousOf } from './previous-reports';
import { standardInput } from './read-file';

/** One page or text that is to be checked. */
export interface Input {
  /** What it is called in messages. */
  readonly name: string;
  /** Address and title where it cannot even be read. */
  readonly identity: PageIdentity;
  /** @throws UnusableFile where it cannot be read, with the reason */
  check(): CheckResult;
}

/** Told to the person beside the results. */
export type Remark = (name: string, remark: Localized) => void;

const isFolderAt = (path: string): boolean =>
  path !== standardInput && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

function unusable(path: string, reason: Localized): Input {
  return {
    name: path,
    identity: identityOf(path),
    check: () => {
      throw new UnusableFile(reason);
    },
  };
}

function uncheckedFiles({ others }: FolderContents): Localized | null {
  const count = [...others.values()].reduce((sum, files) => sum + files, 0);
  if (count === 0) return null;
  const kinds = [...others].map(([kind, files]) => `${kind === '' ? '?' : kind} ${String(files)}`);
  return {
    'zh-CN': `另有 ${String(count)} 个文件不是网页或文本，未检查（${kinds.join('、')}）`,
    en: `${String(count)} files that are neither pages nor texts were not checked (${kinds.join(', ')})`,
  };
}

function* inputsIn(path: string, optionsFor: OptionsFor, remark: Remark): Generator<Input> {
  let contents: FolderContents;
  try {
    contents = readFolder(path);
  } catch (error) {
    yield unusable(path, isNotReadable(error instanceof Error ? error.message : String(error)));
    return;
  }
  if (contents.files.length === 0) yield unusable(path, isFolderWithoutPages);
  for (const file of contents.files) yield inputAt(file, optionsFor);
  const others = uncheckedFiles(contents);
  if (others !== null) remark(path, others);
}

const inputAt = (path: string, optionsFor: OptionsFor): Input => ({
  name: path,
  identity: identityOf(path),
  check: () => checkFile(path, optionsFor),
});

/** The report of the year before that a line brings; undefined where it brings none that can be read. */
function previousIn({
  url,
  html,
}: {
  readonly url: string;
  readonly html: string;
}): PreviousReport | undefined {
  try {
    const result = checkMarkup(html, { url, title: url, checkedAt: new Date() });
    return result.status === 'checked' ? { source: result.source, report: result.report } : undefined;
  } catch (error) {
    // The page itself may be in order.
    if (error instanceof UnusableFile) return undefined;
    throw error;
  }
}

function inputOnLine(line: string | null, number: number, optionsFor: OptionsFor): Input {
  const name = `${standardInput}:${String(number)}`;
  const unnamed = { url: `file:${name}`, title: name, checkedAt: new Date() };
  try {
    const { url, html, previous } = readPageLine(line);
    const identity = { url, title: url, checkedAt: new Date() };
    const beside = (report: Report) =>
      previous === undefined || previous === null ? optionsFor(report) : { previous: previousIn(previous) };
    return { name: url, identity, check: () => checkMarkup(html, identity, beside) };
  } catch (error) {
    return {
      name,
      identity: unnamed,
      check: () => {
        throw error;
      },
    };
  }
}

/**
 * Everything that a call wants checked, one after the other: nothing is held longer than it is checked.
 *
 * @param previous reports of the year before that the call names
 * @param stdin standard input as bytes
 */
export async function* inputsOf(
  { paths, readsLines }: Call,
  previous: readonly PreviousReport[],
  stdin: AsyncIterable<Uint8Array>,
  remark: Remark,
): AsyncGenerator<Input> {
  const [first, ...others] = paths;
  const isSole = first !== undefined && others.length === 0 && previous.length === 1 && !isFolderAt(first);
  const optionsFor = (report: Report) => ({ previous: previousOf(report, previous, isSole) });
  let number = 0;
  if (readsLines) for await (const line of linesOf(stdin)) yield inputOnLine(line, (number += 1), optionsFor);
  for (const path of paths) {
    if (isFolderAt(path)) yield* inputsIn(path, optionsFor, remark);
    else yield inputAt(path, optionsFor);
  }
}

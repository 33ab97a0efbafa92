import { strToU8, zipSync, type Zippable } from 'fflate';
import { nameKeyOf } from '../bodies/body-name';
import type { Language } from '../language/language';
import type { Attachment } from '../report/schema/document';
import { csvHeadOfReports, csvLineOfOutcome } from './csv';
import { fileName } from './file-name';
import { noticeOf, type NoticeOf } from './notice';
import { noticeDocx } from './notice-docx';
import { oneLine } from './one-line';
import type { Outcome } from './outcome';

interface Gathered {
  readonly body: string | null;
  readonly results: NoticeOf['results'][number][];
  readonly attachments: Attachment[];
}

/** Reports by body; one whose body nobody names stands alone. */
function byBody(outcomes: readonly Outcome[]): readonly NoticeOf[] {
  const bodies = new Map<string, Gathered>();
  outcomes.forEach(({ body, url, result, attachments }, index) => {
    const name = body === null ? null : oneLine(body);
    const key = body === null ? `\n${index}` : nameKeyOf(body, url);
    const gathered = bodies.get(key) ?? { body: name, results: [], attachments: [] };
    if (result?.status === 'checked') gathered.results.push(result);
    gathered.attachments.push(...attachments);
    bodies.set(key, gathered);
  });
  return [...bodies.values()];
}

/** Lets the page answer the person between notices. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A name that no other file of the archive has. */
function freeName(files: Zippable, parts: readonly string[], now: Date, ending: string): string {
  for (let count = 1; ; count += 1) {
    const name = fileName(count === 1 ? parts : [...parts, String(count)], now, ending);
    if (!(name in files)) return name;
  }
}

/**
 * The notices to all bodies with something to correct, and beside them the list of all reports with what became of
 * each, as one ZIP.
 *
 * @param words parts of the names of the files
 */
export async function noticesZip(
  outcomes: readonly Outcome[],
  words: { readonly notice: string; readonly list: string },
  now: Date,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Zippable = {};
  let written = 0;
  for (const of of byBody(outcomes)) {
    const notice = noticeOf(of, language);
    if (notice === null) continue;
    const [first] = of.results;
    const body = first?.report.organization ?? of.body ?? '';
    const name = freeName(files, [body, words.notice], now, 'docx');
    written += 1;
    if (written % 10 === 0) await breath();
    // Packed already.
    files[name] = [new Uint8Array(await noticeDocx(notice)), { level: 0 }];
  }
  const list = csvHeadOfReports(language) + outcomes.map((each) => csvLineOfOutcome(each, language)).join('');
  files[fileName([words.list], now, 'csv')] = strToU8(list);
  return zipSync(files);
}

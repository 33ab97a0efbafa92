import * as z from 'zod/mini';
import type { Localized } from '../language/language';
import { sourceSchema } from '../report/schema/document';
import { reportSchema, type Report } from '../report/schema/report';
import { checkPrevious } from './check-previous';
import type { PreviousAnswer } from './previous-answer';

/** A published document, of which the report is wanted alone: what was found in it is judged anew. */
const documentSchema = z.object({ source: sourceSchema, report: reportSchema });

const refusedSchema = z.object({ status: z.enum(['noReport', 'noData', 'unreadable']) });

const problems = {
  empty: {
    'zh-CN': '没有内容。请粘贴本工具复制的JSON',
    en: 'There is nothing; paste the JSON that this tool copies',
  },
  noJson: {
    'zh-CN': '这不是JSON，或没有粘贴完整。请用“复制JSON”重新复制',
    en: 'This is no JSON, or not all of it; copy it again by “Copy JSON”',
  },
  refused: {
    'zh-CN': '这份JSON对应的网页没有读到年报，不能用于比较',
    en: 'No report was read on the page of this JSON; it cannot be compared',
  },
  otherKind: {
    'zh-CN': '这份JSON不是本工具输出的年报。请在上一年度报告的网页上检查后复制JSON',
    en: 'This JSON is no report as this tool writes it; check last year’s report on its page and copy its JSON',
  },
} satisfies Record<string, Localized>;

const failed = (text: Localized): PreviousAnswer => ({ kind: 'failed', text });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Last year's report from a text that a person has pasted: a document as it is copied and exported, or the report
 * in it alone.
 *
 * @param report this year's
 */
export function previousFromText(
  text: string,
  report: Pick<Report, 'organization' | 'year'>,
  now: Date,
): PreviousAnswer {
  const written = text.replace(/^\ufeff/, '').trim();
  if (written === '') return failed(problems.empty);
  const value = parseJson(written);
  if (value === undefined) return failed(problems.noJson);
  if (refusedSchema.safeParse(value).success) return failed(problems.refused);
  const document = documentSchema.safeParse(value);
  if (document.success) return checkPrevious(document.data, report);
  const alone = reportSchema.safeParse(value);
  if (!alone.success) return failed(problems.otherKind);
  const source = { url: '', title: alone.data.title ?? '', checkedAt: now.toISOString() };
  return checkPrevious({ source, report: alone.data }, report);
}

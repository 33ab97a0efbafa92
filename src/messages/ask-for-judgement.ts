import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { judgementSchema, type Judgement } from '../check/judgement';
import type { Report } from '../report/schema/report';
import type { JudgeRequest } from './judge-request';

const answerSchema = z.union([judgementSchema, z.strictObject({ failure: z.string() })]);

/**
 * Has a report judged in the background, where the rules are: they are too much for every page.
 *
 * @throws Error where the background cannot be reached or failed
 */
export async function askForJudgement(report: Report): Promise<Judgement> {
  const request: JudgeRequest = { type: 'judge', report };
  const answer = answerSchema.parse(await browser.runtime.sendMessage(request));
  if ('failure' in answer) throw new Error(answer.failure);
  return answer;
}

import type { Report } from '../report/schema/report';
import { judgeAnswerSchema, type Judged } from './judge-answer';
import type { JudgeRequest } from './judge-request';
import { askBackground } from './to-background';

/**
 * Has a report judged in the background, where the rules are: they are too much for every page.
 *
 * @param url the address of the page on which it stands
 * @throws Error where the background cannot be reached or failed
 */
export async function askForJudgement(report: Report, url: string): Promise<Judged> {
  const request: JudgeRequest = { type: 'judge', report, url };
  const answer = judgeAnswerSchema.parse(await askBackground(request));
  if ('failure' in answer) throw new Error(answer.failure);
  return answer;
}

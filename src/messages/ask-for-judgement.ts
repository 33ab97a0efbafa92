import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import type { JudgeAnswer, Judged } from './judge-answer';
import type { JudgeRequest } from './judge-request';
import { askBackground } from './to-background';

/** What the history is told of a page. */
export type JudgedPage = Required<Pick<JudgeRequest, 'title' | 'isRenewal'>>;

/**
 * Has a report judged in the background, where the rules are: they are too much for every page.
 *
 * @param url the address of the page on which it stands
 * @param previous last year's report where a person named it
 * @param page what the history is told; without it the report is not entered there
 * @throws Error where the background cannot be reached or failed
 */
export async function askForJudgement(
  report: Report,
  url: string,
  previous?: PreviousReport,
  page?: JudgedPage,
): Promise<Judged> {
  const request: JudgeRequest = {
    type: 'judge',
    report,
    url,
    ...(previous !== undefined && { previous }),
    ...page,
  };
  const answer = await askBackground<JudgeAnswer>(request);
  if ('failure' in answer) throw new Error(answer.failure);
  return answer;
}

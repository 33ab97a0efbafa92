import { previousReportSchema } from '../../src/report/schema/previous-report';
import type { JudgeOptions } from '../../src/check/judge';

/**
 * What a fixture's page is judged with: the report of the year before, where a file beside it has one.
 *
 * @param written the content of `<name>.previous.json`; undefined where there is no such file
 * @throws ZodError where it is no report
 */
export function judgeOptionsFrom(written: unknown): JudgeOptions {
  return written === undefined ? {} : { previous: previousReportSchema.parse(written) };
}

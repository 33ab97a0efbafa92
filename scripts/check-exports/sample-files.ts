import { comparisonExports } from '../../src/export/comparison-exports';
import type { ExportEntry } from '../../src/export/export-entry';
import { reportExports } from '../../src/export/report-exports';
import { runExports } from '../../src/export/run-exports';
import { compareYears } from '../../src/years/compare-years';
import { checkOf, faulty, runPage, samplePages, sampleRun } from '../../test/export/sample-results';

/** A file to be opened by another program. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const opened = /\.(?:xlsx|docx|csv)$/;

async function filesOf(kind: string, entries: readonly ExportEntry[]): Promise<SampleFile[]> {
  const files = await Promise.all(entries.map(({ run }) => run()));
  const wanted = files.filter(({ name }) => opened.test(name));
  return Promise.all(
    wanted.map(async ({ name, blob }) => ({
      name: `${kind}_${name}`,
      bytes: new Uint8Array(await blob.arrayBuffer()),
    })),
  );
}

/** A run over forty bodies, one in three with a total that does not hold. */
const largeRun = () => [
  ...samplePages,
  ...Array.from({ length: 40 }, (_, index) => {
    const changes = index % 3 === 0 ? { 'litigation.review.total': 9 + index } : {};
    const frame = { organization: `清平县第${index + 1}镇人民政府` };
    return runPage(samplePages.length + index, { state: 'done', result: checkOf({ frame, changes }) });
  }),
];

/** Every kind of file that opens in an office: of a report in both languages, of a run and of a comparison. */
export async function sampleFiles(): Promise<readonly SampleFile[]> {
  const earlier = checkOf({ frame: { year: 2023 }, changes: { 'applications.newlyReceived.total': 50 } });
  const old = checkOf({ form: '2019' });
  const files = await Promise.all([
    filesOf('report', reportExports(faulty, 'zh-CN')),
    filesOf('english', reportExports(faulty, 'en')),
    filesOf('form2019', reportExports(old, 'zh-CN')),
    filesOf('run', runExports(sampleRun, largeRun(), 'zh-CN')),
    filesOf('comparison', comparisonExports(compareYears(earlier, faulty), 'zh-CN')),
  ]);
  return files.flat();
}

import type { CheckedResult } from '../check/check-result';
import { judge } from '../check/judge';
import { nameKeyOf } from '../bodies/body-name';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Source } from '../report/schema/document';
import type { Report } from '../report/schema/report';
import { ReportIndex } from './report-index';
import type { RunPage } from './run-record';
import type { RunPorts } from './run-ports';
import type { RunStore } from './run-store';

/** What a person had done to a page when its report was read. */
type Finished = Omit<RunPage, 'result' | 'state' | 'failure'>;

/**
 * Judges the reports of a run and stores what comes of it, one after the other: a report is judged with that of the year
 * before from the same run or from the history, and judged anew when that one arrives later.
 */
export class ReportKeeper {
  readonly #run: string;
  readonly #store: RunStore;
  readonly #ports: RunPorts;
  readonly #index = new ReportIndex();
  #last: Promise<unknown> = Promise.resolve();

  constructor(run: string, store: RunStore, ports: RunPorts) {
    this.#run = run;
    this.#store = store;
    this.#ports = ports;
  }

  /** Takes up what was stored before, and ends what was not ended then. */
  async begin(pages: readonly RunPage[]): Promise<void> {
    for (const { position, result } of pages) {
      if (result?.status === 'checked') this.#enter(position, result);
    }
    await this.#inTurn(async () => {
      await this.#renew(this.#index.outdated());
      for (const position of await this.#store.unremembered(this.#run)) await this.#remember(position);
    });
  }

  /**
   * Judges those anew whose report of the year before the history knows by now: it recognises a body by more than its
   * name.
   */
  settle(): Promise<void> {
    return this.#inTurn(async () => {
      for (const position of this.#index.alone()) {
        const result = (await this.#store.pageAt(this.#run, position))?.result;
        if (result?.status !== 'checked') continue;
        const previous = await this.#ports
          .previousOf(result.report, result.source.url)
          .catch(() => undefined);
        if (previous !== undefined) await this.#renew([position]);
      }
    });
  }

  /** Stores a page that yielded no report, or none at all. */
  keep(page: RunPage): Promise<void> {
    return this.#inTurn(async () => {
      this.#index.remove(page.position);
      await this.#store.put(page);
    });
  }

  /** Judges a report and stores the result. */
  keepReport(page: Finished, report: Report, source: Source): Promise<void> {
    return this.#inTurn(async () => {
      const result = await this.#judged(report, source);
      await this.#store.put({ ...page, state: 'done', result });
      this.#enter(page.position, result);
      if (report.year !== null) {
        await this.#renew(this.#index.outdatedAfter(nameKeyOf(report.organization, source.url), report.year));
      }
      await this.#remember(page.position, result);
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work, work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #enter(position: number, { report, source, previous }: CheckedResult): void {
    this.#index.remove(position);
    if (report.year === null) return;
    const body = nameKeyOf(report.organization, source.url);
    this.#index.put({ position, body, year: report.year, previous: previous?.url, url: source.url });
  }

  async #judged(report: Report, source: Source): Promise<CheckedResult> {
    const previous = await this.#previousOf(report, source.url);
    const options = await this.#ports.judgeOptions(report, source);
    return { source, status: 'checked', report, ...judge(report, { ...options, previous }) };
  }

  async #previousOf(report: Report, url: string): Promise<PreviousReport | undefined> {
    const before =
      report.year === null
        ? undefined
        : this.#index.find(nameKeyOf(report.organization, url), report.year - 1);
    if (before !== undefined) {
      const result = (await this.#store.pageAt(this.#run, before.position))?.result;
      if (result?.status === 'checked') return { source: result.source, report: result.report };
      this.#index.remove(before.position);
    }
    // A history that cannot be read must not stop a check.
    return this.#ports.previousOf(report, url).catch(() => undefined);
  }

  /** Judges reports anew; their pages are not asked for again. */
  async #renew(positions: readonly number[]): Promise<void> {
    for (const position of positions) {
      const result = (await this.#store.pageAt(this.#run, position))?.result;
      if (result?.status !== 'checked') continue;
      const renewed = await this.#judged(result.report, result.source);
      await this.#store.replaceResult(this.#run, position, renewed);
      this.#enter(position, renewed);
      await this.#remember(position, renewed);
    }
  }

  /** Has the history keep a result. What it cannot keep now is offered to it when the run is next worked on. */
  async #remember(position: number, known?: CheckedResult): Promise<void> {
    const result = known ?? (await this.#store.pageAt(this.#run, position))?.result;
    if (result?.status === 'checked') {
      const isKept = await this.#ports.remember(result).then(
        () => true,
        () => false,
      );
      if (!isKept) return;
    }
    await this.#store.remembered(this.#run, position);
  }
}

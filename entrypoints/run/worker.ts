import { createHistoryArchive } from '../../src/history/create-history-archive';
import { openRunStore } from '../../src/run/run-store';
import { workOnRun, type RunWork } from '../../src/run/work-on-run';
import { toWorkerSchema, type FromWorker, type ToWorker } from './worker-messages';
import { workerPorts } from './worker-ports';
import { createQuestions } from './worker-questions';

// Works on a run beside its page, so that the page stays responsive and clocks go on when nobody looks at it.

const send = (message: FromWorker): void => {
  self.postMessage(message);
};

const questions = createQuestions(send);

/** Not every browser tells its workers, so that the page does. */
const online = new EventTarget();

let work: RunWork | null = null;

function begin(run: string): RunWork {
  const onRemembered = (id: string): void => send({ kind: 'remembered', id });
  return workOnRun(
    run,
    openRunStore(),
    workerPorts(questions, createHistoryArchive(), online, onRemembered),
    navigator.locks,
    (isElsewhere) => send({ kind: 'elsewhere', isElsewhere }),
    // The page ends its worker, and with it everything that it does.
    new AbortController().signal,
  );
}

function react(message: ToWorker): void {
  switch (message.kind) {
    case 'work':
      work ??= begin(message.run);
      return;
    case 'retry':
      work?.retry(message.positions);
      return;
    case 'answer':
    case 'failed':
      questions.take(message);
      return;
    case 'online':
      online.dispatchEvent(new Event('online'));
      return;
    case 'wakeMe':
      setTimeout(() => send({ kind: 'awake', id: message.id }), message.after);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = toWorkerSchema.safeParse(data);
  if (message.success) react(message.data);
});

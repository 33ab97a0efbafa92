import type { FromWorker, Question, ToWorker } from './worker-messages';

interface Open {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export interface Questions {
  /**
   * Asks the page.
   *
   * @param signal takes the question back
   * @throws Error where the page could not do it, or the question was taken back
   */
  ask(question: Question, signal?: AbortSignal): Promise<unknown>;
  /** Takes in an answer. */
  take(message: Extract<ToWorker, { kind: 'answer' | 'failed' }>): void;
}

/** Questions of the worker to its page, each with its answer. */
export function createQuestions(send: (message: FromWorker) => void): Questions {
  const open = new Map<number, Open>();
  let last = 0;
  return {
    ask(question, signal) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        open.set(id, { resolve, reject });
        signal?.addEventListener('abort', () => {
          if (!open.delete(id)) return;
          send({ kind: 'giveUp', id });
          reject(new Error('given up'));
        });
        send({ kind: 'ask', id, question });
      });
    },
    take(message) {
      const asked = open.get(message.id);
      open.delete(message.id);
      if (message.kind === 'answer') asked?.resolve(message.value);
      else asked?.reject(new Error(message.message));
    },
  };
}

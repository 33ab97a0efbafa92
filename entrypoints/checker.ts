import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkPage } from '../src/check/check-page';
import type { CheckResult } from '../src/check/check-result';
import { countFindings, summaryOf } from '../src/check/summary';
import { languageOf } from '../src/language/language';
import { createMarks } from '../src/marks/marks';
import { tellBackground } from '../src/messages/to-background';
import { checkerRequestSchema, type CheckerReply, type CheckerRequest } from '../src/messages/to-checker';
import { liveTree } from '../src/table/sources/live';

/** Where a checker leaves the way to end it, for the one that is injected after it. */
const endKey = Symbol.for('gouji.endChecker');

const page = globalThis as typeof globalThis & { [endKey]?: () => void };

export default defineUnlistedScript(() => {
  page[endKey]?.();

  const language = languageOf(navigator.language);
  const marks = createMarks(document, { language });
  let result: CheckResult | null = null;

  const check = (): void => {
    marks.clear();
    const checked = checkPage(liveTree, document, {
      url: location.href,
      title: document.title,
      checkedAt: new Date(),
    });
    result = checked.result;
    if (result.status === 'checked') marks.show(result.findings, elementsOf(checked.cells));
    tellBackground({
      type: 'checked',
      errors: result.status === 'checked' ? countFindings(result, 'error') : null,
      summary: summaryOf(result, language),
    });
  };

  const answer = (request: CheckerRequest): CheckerReply => {
    if (request.type === 'check') check();
    if (request.type === 'select') marks.select(request.finding);
    if (request.type === 'clear') {
      marks.clear();
      tellBackground({ type: 'cleared' });
    }
    return { result, marked: marks.marked };
  };

  const listen = (message: unknown, _sender: unknown, reply: (answer: CheckerReply) => void): void => {
    const request = checkerRequestSchema.safeParse(message);
    if (!request.success) return;
    try {
      reply(answer(request.data));
    } catch (error) {
      reply({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };

  browser.runtime.onMessage.addListener(listen);
  page[endKey] = () => {
    browser.runtime.onMessage.removeListener(listen);
    marks.clear();
  };
});

/** The elements to mark: a cell that is a piece of text is marked on the element around it. */
function elementsOf(cells: ReadonlyMap<string, { readonly node: Node }>): Map<string, Element> {
  const elements = new Map<string, Element>();
  for (const [path, { node }] of cells) {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    if (element !== null) elements.set(path, element);
  }
  return elements;
}

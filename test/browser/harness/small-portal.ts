import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { portOf } from './port';

const sample = readFileSync(join(import.meta.dirname, '../../fixtures/clean-2021.html'), 'utf8');

/** The bodies of the portal, in the order of its list. */
export const bodies = [
  ...['教育局', '公安局', '司法局', '财政局', '水利局', '审计局'],
  ...['统计局', '城市管理局', '交通运输局', '应急管理局'],
].map((name) => `青禾县${name}`);

const titleOf = (body: string): string => `${body}2024年政府信息公开工作年度报告`;

/** A list of reports on this machine whose answers can be held back, and what was asked of it. */
export interface SmallPortal {
  /** The complete address of a page: `list`, or `report-0` and so on. */
  address(name: string): string;
  /** The names of the pages that were asked for. */
  readonly asked: readonly string[];
  /** The most requests that were open at once. */
  readonly mostAtOnce: number;
  /** Answers nothing from now on. */
  hold(): void;
  /** Cuts off everything that was held back, as a network that goes does. */
  cut(): void;
  /** Answers everything that was held back, and what is asked from now on. */
  release(): void;
  close(): Promise<void>;
}

/**
 * Starts the portal on a free port.
 *
 * @param pages markup by name that stands in the place of a page's own
 */
export async function serveSmallPortal(pages: Readonly<Record<string, string>> = {}): Promise<SmallPortal> {
  const asked: string[] = [];
  const held: { readonly name: string; readonly response: ServerResponse }[] = [];
  let [isHeld, open, mostAtOnce] = [false, 0, 0];
  const links = bodies.map(
    (body, place) => `<li><a href="report-${String(place)}.html">${titleOf(body)}</a></li>`,
  );
  const list = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>政府信息公开年报_青禾县人民政府</title>
    <ul>${links.join('')}</ul></html>`;
  function markupOf(name: string): string | undefined {
    const own = pages[name];
    if (own !== undefined) return own;
    if (name === 'list') return list;
    const body = bodies[Number(/^report-(\d+)$/.exec(name)?.[1] ?? Number.NaN)];
    return body === undefined ? undefined : sample.replaceAll('青禾县人民政府', body);
  }
  function answer(name: string, response: ServerResponse): void {
    const markup = markupOf(name);
    if (markup === undefined) response.writeHead(404).end();
    else response.setHeader('Content-Type', 'text/html').end(markup);
  }
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname, '.html');
    asked.push(name);
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    response.on('close', () => {
      open -= 1;
    });
    if (isHeld) held.push({ name, response });
    else answer(name, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return {
    address: (name) => `http://www.qinghe.gov.cn:${String(port)}/${name}.html`,
    asked,
    get mostAtOnce() {
      return mostAtOnce;
    },
    hold() {
      isHeld = true;
    },
    cut() {
      for (const { response } of held.splice(0)) response.destroy();
    },
    release() {
      isHeld = false;
      for (const { name, response } of held.splice(0)) answer(name, response);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

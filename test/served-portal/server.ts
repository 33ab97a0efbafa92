import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { portOf } from '../browser/harness/port';
import type { Fault } from './faults';
import { encodeGb18030 } from './gb18030';
import { listPages } from './list-pages';
import { publishedReports, type PublishedReport } from './portal';
import { scriptPage } from './script-page';

/** A request as the server saw it. */
interface Served {
  /** Host and path. */
  readonly address: string;
  /** Whether the answer went out in full: what was cut off by the client did not. */
  isFinished: boolean;
}

/** The portal as it is served on this machine, and what was asked of it. */
export interface ServedPortal {
  readonly reports: readonly PublishedReport[];
  /** The complete address of a path on a host. */
  addressOf(host: string, path: string): string;
  readonly requests: readonly Served[];
  /** The most requests that were open at once, by host. */
  readonly mostAtOnce: ReadonlyMap<string, number>;
  /** Addresses that were asked for before the moment that an answer had named, by Retry-After. */
  readonly tooEarly: readonly string[];
  close(): Promise<void>;
}

/** Starts the portal on a free port; every `*.gov.cn` is to lead there. */
export async function servePortal(): Promise<ServedPortal> {
  const reports = publishedReports();
  const byAddress = new Map(reports.map((report) => [report.host + report.path, report]));
  const requests: Served[] = [];
  const open = new Map<string, number>();
  const mostAtOnce = new Map<string, number>();
  const tooEarly: string[] = [];
  const statuses = new Map<string, number>();
  const notBefore = new Map<string, number>();
  let port = 0;
  const addressOf = (host: string, path: string): string => `http://${host}:${port}${path}`;

  function send(response: ServerResponse, report: PublishedReport, markup = report.markup): void {
    const declared = report.fault?.kind === 'charset' ? report.fault.header : null;
    const type = declared === null ? 'text/html' : `text/html; charset=${declared}`;
    const bytes = report.charset === 'utf-8' ? Buffer.from(markup) : encodeGb18030(markup);
    response.setHeader('Content-Type', type).end(bytes);
  }

  function sendFaulty(response: ServerResponse, report: PublishedReport, fault: Fault): void {
    const address = report.host + report.path;
    switch (fault.kind) {
      case 'slow':
        setTimeout(() => send(response, report), fault.milliseconds);
        return;
      case 'hanging':
        return;
      case 'status': {
        const times = statuses.get(address) ?? 0;
        statuses.set(address, times + 1);
        if (times < fault.times) response.writeHead(fault.status).end('错误');
        else send(response, report);
        return;
      }
      case 'tooMany': {
        const moment = notBefore.get(address);
        if (moment !== undefined && Date.now() >= moment) {
          send(response, report);
          return;
        }
        if (moment !== undefined) tooEarly.push(address);
        else notBefore.set(address, Date.now() + fault.seconds * 1000);
        response.writeHead(429, { 'Retry-After': String(fault.seconds) }).end();
        return;
      }
      case 'redirectLoop':
        response.writeHead(302, { Location: `${report.path}?again` }).end();
        return;
      case 'moved':
        response.writeHead(301, { Location: report.path.replace('/nb/', '/nb/moved/') }).end();
        return;
      case 'script':
        send(
          response,
          report,
          scriptPage(report.publication.title, report.path.replace('/nb/', '/nb/article/')),
        );
        return;
      case 'charset':
        send(response, report);
    }
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const list = listPages(reports, addressOf).get(pathname);
    if (list !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(list);
      return;
    }
    const report = byAddress.get(hostname + pathname.replace(/\/nb\/(?:moved|article)\//, '/nb/'));
    if (report === undefined) response.writeHead(404).end();
    else if (pathname.includes('/article/')) send(response, report, report.article);
    else if (report.fault === null || pathname.includes('/moved/')) send(response, report);
    else sendFaulty(response, report, report.fault);
  }

  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const served: Served = { address: hostname + pathname, isFinished: false };
    requests.push(served);
    const now = (open.get(hostname) ?? 0) + 1;
    open.set(hostname, now);
    mostAtOnce.set(hostname, Math.max(now, mostAtOnce.get(hostname) ?? 0));
    response.on('finish', () => {
      served.isFinished = true;
    });
    response.on('close', () => open.set(hostname, (open.get(hostname) ?? 1) - 1));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = portOf(server);
  return {
    ...{ reports, addressOf, requests, mostAtOnce, tooEarly },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

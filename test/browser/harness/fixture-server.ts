import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { portOf } from './port';

const fixtures = join(import.meta.dirname, '../../fixtures');

/** Serves the sample pages of test/fixtures on this machine. */
export interface FixtureServer {
  /**
   * The address of a page.
   *
   * @param name file name of a fixture without `.html`, or the name of a page given to the server
   * @param host one of the names that the browser resolves to this machine
   */
  address(name: string, host?: string): string;
  close(): Promise<void>;
}

/**
 * Starts the server on a free port.
 *
 * @param pages further pages: markup by name
 */
export async function serveFixtures(pages: Readonly<Record<string, string>> = {}): Promise<FixtureServer> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname, '.html');
    const page = pages[name];
    const content = page === undefined ? readFile(join(fixtures, `${name}.html`)) : Promise.resolve(page);
    content.then(
      // The pages name their character set themselves, as on the portals.
      (body) => response.setHeader('Content-Type', 'text/html').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return {
    address: (name, host = 'www.test.gov.cn') => `http://${host}:${port}/${name}.html`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

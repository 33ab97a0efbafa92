import { join } from 'node:path';
import { createServer } from 'vite';
import { portOf } from '../../browser/harness/port';
import { fixtureFolder } from '../fixture';

const root = join(import.meta.dirname, '../../..');

/** Serves the sources as modules and the sample pages as they are, under one origin. */
export interface ModuleServer {
  /** The address of an empty page, from which the modules can be imported. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the server on a free port of this machine. */
export async function serveModules(): Promise<ModuleServer> {
  const server = await createServer({
    configFile: false,
    root,
    // Served as they are: as pages of the root they would be given a script of the server's.
    publicDir: fixtureFolder,
    cacheDir: 'node_modules/.vite/bench',
    appType: 'mpa',
    logLevel: 'error',
    // Found late, a dependency would load the page anew in the middle of a measurement.
    optimizeDeps: { noDiscovery: true, include: ['xlsx', 'zod/mini', 'idb'] },
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      ws: false,
      watch: null,
    },
  });
  await server.listen();
  if (server.httpServer === null) throw new Error('vite serves nothing by itself');
  return {
    address: `http://127.0.0.1:${portOf(server.httpServer)}/test/bench/page/index.html`,
    close: () => server.close(),
  };
}

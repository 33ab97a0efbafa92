import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../run.mjs';

/** What the package consists of: what programs import, and the command. */
const entries = {
  index: join(root, 'src/library/index.ts'),
  gouji: join(root, 'src/cli/main.ts'),
};

/**
 * Bundles the engine for Node, once for the library and the command together. Packages stay imports, so that
 * whoever installs it gets their repairs.
 *
 * @param {string} folder where it goes, absolute; emptied first
 */
export async function buildCode(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        input: entries,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'engine.js',
          banner: ({ name, isEntry }) => (isEntry && name === 'gouji' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  });
}

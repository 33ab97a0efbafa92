import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const zipInOneThread = fileURLToPath(new URL('src/export/zip-in-one-thread.ts', import.meta.url));

/** The library of spreadsheets packs larger files in workers made of text, which an extension may not start. */
const withoutWorkers = {
  name: 'zip-in-one-thread',
  enforce: 'pre' as const,
  resolveId: (source: string, importer: string | undefined) =>
    source === 'fflate' && importer?.includes('write-excel-file') === true ? zipInOneThread : undefined,
};

const runWorker = fileURLToPath(new URL('entrypoints/run/worker.ts', import.meta.url));

/** Built with the pages, the worker of a run shares their code; by itself it would bring rules and parser once more. */
const withRunWorker = {
  name: 'run-worker',
  options: <Options extends { readonly input?: unknown }>({ input, ...others }: Options) =>
    typeof input === 'object' && input !== null && 'run' in input
      ? { ...others, input: { ...input, 'run-worker': runWorker } }
      : null,
};

/** What the extension's own pages may load and do: their own files, and requests to the portals of a run. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src http: https:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  // The oldest browsers that it is to run in: Vite itself has newer ones in mind.
  vite: () => ({
    plugins: [preact(), withoutWorkers, withRunWorker],
    // Files that lie beside each other gain nothing from being asked for in advance.
    build: { target: ['chrome109', 'firefox128'], modulePreload: false },
  }),
  hooks: {
    // A module shares the code of the extension's pages. WXT knows that only where the background is a worker.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const { type, options } of entrypoints) {
        if (type === 'background') Object.assign(options, { type: 'module' });
      }
    },
    // An entrypoint of the name is taken for one that replaces the browser's own history page.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.chrome_url_overrides;
      Object.assign(manifest.background ?? {}, { type: 'module' });
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push({ type: 'templateLiteral', path: 'rules/${string}.html#${string}' });
    },
    'build:publicAssets': async (_, files) => {
      const { handbookFiles } = await import('./scripts/rule-pages/handbook');
      files.push(...handbookFiles().map(({ path, contents }) => ({ relativeDest: path, contents })));
      const { noticesFile } = await import('./scripts/licences/notices');
      files.push(noticesFile());
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'storage', 'unlimitedStorage'],
    host_permissions: ['*://*.gov.cn/*'],
    // Asked for one host at a time, when a frame from it holds the report.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'check-page': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_commandCheckPage__',
      },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: '109' }),
    ...(browser === 'firefox' && {
      optional_permissions: ['*://*/*'],
      browser_specific_settings: {
        gecko: {
          id: 'gouji@gouji',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

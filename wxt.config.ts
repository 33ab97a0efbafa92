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

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  // The oldest browsers that it is to run in: Vite itself has newer ones in mind.
  vite: () => ({ plugins: [preact(), withoutWorkers], build: { target: ['chrome109', 'firefox128'] } }),
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push({ type: 'templateLiteral', path: 'rules/${string}.html' });
    },
    'build:publicAssets': async (_, files) => {
      const { handbookFiles } = await import('./scripts/rule-pages/handbook');
      files.push(...handbookFiles().map(({ path, contents }) => ({ relativeDest: path, contents })));
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

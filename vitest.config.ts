import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/chromium.mjs';

const chromium = findChromium();

const domTests = 'test/**/*.dom.test.{ts,tsx}';
const extensionTests = 'test/browser/**/*.test.ts';
const browsersTests = 'test/browsers/**/*.test.ts';
/** What stands in for the browser's API is put in place file by file, which needs modules of their own. */
const edgeTests = ['test/messages/**/*.test.ts', 'test/storage/**/*.test.ts', 'test/history/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [domTests, extensionTests, browsersTests, ...edgeTests, 'test/bench/**'],
          // These tests replace no module, so that the engine need not be loaded anew for each file.
          isolate: false,
          // Vitest leaves one core to itself, which on two cores is half of them.
          maxWorkers: '100%',
          // Nothing here waits for a clock; the limit is there to end a test that hangs.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'edge',
          environment: 'node',
          include: edgeTests,
          exclude: [domTests],
          maxWorkers: '100%',
          testTimeout: 120_000,
        },
      },
      {
        plugins: [preact()],
        // Found late, a dependency is bundled anew and the tests under way are cut off.
        optimizeDeps: {
          include: [
            '@floating-ui/dom',
            'idb',
            'axe-core',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'zod/mini',
          ],
        },
        test: {
          name: 'dom',
          include: [domTests],
          maxWorkers: '100%',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium !== undefined && { executablePath: chromium }),
                args: ['--no-sandbox'],
              },
              contextOptions: { locale: 'zh-CN' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'extension',
          environment: 'node',
          include: [extensionTests],
          globalSetup: 'test/browser/build-extension.ts',
          // Each file has a browser of its own; more of them at once than cores would only be late.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browsers',
          environment: 'node',
          include: [browsersTests],
          globalSetup: 'test/browsers/build-extensions.ts',
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

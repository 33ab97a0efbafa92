import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { root, runInstalled } from '../run.mjs';

/** Where TypeScript's own declarations go, a file a module, before they are put together. */
const declarations = join(root, 'dist/declarations');

/** The record of the public interface that a change is held against. */
const record = 'library.api.md';

const quietly = { logLevel: 'none' };
const asError = { logLevel: 'error', addToApiReportFile: false };

/** @param {string} file the one file of declarations that the package gets, absolute */
function configurationFor(file) {
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(declarations, 'library/index.d.ts'),
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: join(root, 'scripts/library/tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: record,
        reportFolder: join(root, 'docs'),
        reportTempFolder: declarations,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: file },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: asError },
        extractorMessageReporting: {
          default: asError,
          // Everything that is exported is public.
          'ae-missing-release-tag': quietly,
          // A field whose name says it all has no docstring.
          'ae-undocumented': quietly,
        },
        // Docstrings are in the manner of the sources.
        tsdocMessageReporting: { default: quietly },
      },
    },
  });
}

/**
 * Writes the declarations of the library into one file, with their docstrings, and holds them against the record
 * of the public interface in docs/library.api.md.
 *
 * @param {string} file where they go, absolute
 * @param {boolean} records whether the record is written anew where it differs
 * @returns {boolean} whether it succeeded; false too where the interface is not as recorded
 */
export function buildTypes(file, records) {
  if (!runInstalled('tsc', ['-p', 'scripts/library/tsconfig.json', '--outDir', declarations])) return false;
  const result = Extractor.invoke(configurationFor(file), {
    localBuild: records,
    messageCallback: (message) => {
      message.handled = message.logLevel === 'verbose' || message.logLevel === 'info';
    },
  });
  rmSync(declarations, { recursive: true });
  if (result.succeeded) return true;
  if (result.apiReportChanged) console.error(changed);
  return false;
}

const changed = `
公开接口与 docs/library.api.md 所记录的不同。如属有意，请运行 npm run build:library -- --record，
检查该文件的变化，并在 CHANGELOG.md 中写明。
The public interface is not the one that docs/library.api.md records. If that is meant, run
npm run build:library -- --record, look at what changed in that file, and enter it in CHANGELOG.md.
`;

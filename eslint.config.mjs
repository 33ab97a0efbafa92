import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/lint/import-directions.mjs';
import {
  browserApiOnlyAtTheEdge,
  domOnlyAtTheEdge,
  guardsNewerInterfaces,
  mayMakeRequests,
  safeAndSupportedSyntax,
} from './scripts/lint/restrictions.mjs';

const product = ['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];

export default defineConfig(
  globalIgnores(['.output/', 'dist/', '.wxt/', '.demo/', '.test-results/', 'test/fixtures/']),
  { linterOptions: { noInlineConfig: true, reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.ci/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are the right unit of Han text.
      '@typescript-eslint/no-misused-spread': 'off',
      // An index signature names its key, which a Record cannot, and is assignable only as a type alias.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  { files: product, extends: [importDirections, safeAndSupportedSyntax, browserApiOnlyAtTheEdge] },
  { files: ['entrypoints/run/requests.ts', 'entrypoints/popup/fetch-page.ts'], extends: [mayMakeRequests] },
  { files: ['src/marks/top-layer.ts', 'src/marks/zoom.ts'], extends: [guardsNewerInterfaces] },
  { files: product, ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
  {
    files: product,
    ignores: [
      'src/dom/**',
      'src/marks/**',
      'src/ui/**',
      'src/table/sources/live*.ts',
      'src/page/**',
      'entrypoints/**',
    ],
    extends: [domOnlyAtTheEdge],
  },
);

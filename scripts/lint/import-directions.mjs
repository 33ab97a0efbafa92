import boundaries from 'eslint-plugin-boundaries';

/** From a table to what is to blame in it. */
const engine = ['rules', 'diagnosis', 'report', 'form', 'table', 'letters', 'language'];

/**
 * Which part may import which: `uses` in full, `knows` only as types.
 * A part that is not named here may not stand in the repository's product code at all.
 */
const parts = {
  language: {},
  letters: {},
  pace: {},
  dom: {},
  table: { uses: ['dom', 'letters', 'pace', 'language'] },
  form: { uses: ['letters', 'language'] },
  markup: { uses: ['language'] },
  report: { uses: ['table', 'form', 'letters', 'pace', 'language'] },
  claims: { uses: ['report', 'form', 'letters', 'language'] },
  bodies: { uses: ['letters'] },
  years: { uses: ['bodies', 'report', 'form', 'letters', 'language'] },
  portal: { uses: ['bodies', 'markup', 'table', 'report', 'letters', 'language'] },
  rules: { uses: ['claims', 'years', 'report', 'form', 'letters', 'language'] },
  diagnosis: { uses: ['rules', 'report', 'form', 'language'] },
  settings: { uses: ['language'] },
  ignoring: { uses: ['report', 'language'], knows: ['rules'] },
  check: { uses: ['rules', 'diagnosis', 'ignoring', 'report', 'form', 'table', 'settings', 'language'] },
  export: { uses: ['bodies', 'years', 'report', 'form', 'language'], knows: ['check', 'run', 'rules'] },
  history: { uses: ['bodies', 'report', 'form', 'letters', 'language'], knows: ['check', 'rules', 'years'] },
  run: {
    uses: [
      ...['portal', 'markup', 'history', 'check', 'rules', 'ignoring', 'report', 'form', 'table', 'pace'],
      ...['bodies', 'letters', 'language'],
    ],
  },
  storage: { uses: ['settings', 'ignoring', 'language'] },
  marks: { uses: ['dom', 'form', 'settings', 'language'], knows: ['check', 'diagnosis', 'rules', 'report'] },
  ui: {
    uses: ['years', 'form', 'settings', 'language'],
    knows: ['check', 'diagnosis', 'rules', 'report', 'messages', 'history', 'portal', 'run', 'export'],
  },
  messages: { uses: ['check', 'ignoring', 'settings', 'storage', 'language'], knows: ['report', 'portal'] },
  page: {
    uses: [
      ...['dom', 'check', 'export', 'ignoring', 'marks', 'messages', 'report'],
      ...['settings', 'table', 'pace', 'language'],
    ],
  },
  cli: { uses: ['markup', 'years', 'check', 'export', ...engine] },
  library: { uses: ['markup', 'years', 'check', 'ignoring', 'settings', 'export', ...engine] },
  entrypoints: {
    uses: [
      ...['messages', 'page', 'storage', 'settings', 'ignoring', 'ui', 'marks', 'history', 'export', 'check'],
      ...['bodies', 'markup', 'years', 'portal', 'run', 'dom', 'assets', ...engine],
    ],
  },
  assets: {},
};

/** Packages that only some parts may import. */
const packages = [
  { source: ['wxt', 'webextension-polyfill'], users: ['entrypoints', 'messages', 'storage'] },
  { source: ['preact', '@preact/*'], users: ['ui', 'marks', 'entrypoints'] },
  { source: ['@floating-ui/*'], users: ['marks', 'ui'] },
  { source: ['cheerio', 'cheerio/*', 'domhandler', 'parse5', 'parse5-*'], users: ['table', 'markup'] },
  { source: ['idb'], users: ['history', 'run'] },
  {
    source: ['docx', 'fflate', 'fflate/*', 'papaparse', 'write-excel-file', 'write-excel-file/*'],
    users: ['export'],
  },
];

const from = (type) => ({ element: { type } });
const everyoneBut = (users) => ({
  element: { types: { anyOf: Object.keys(parts), noneOf: users } },
});

const policies = [
  ...Object.entries(parts).flatMap(([part, { uses = [], knows = [] }]) => [
    { from: from(part), allow: { to: { element: { types: { anyOf: uses } } } } },
    {
      from: from(part),
      allow: { to: { element: { types: { anyOf: knows } } }, dependency: { kind: 'type' } },
      message: `${part} may import only types from there`,
    },
  ]),
  // The shapes of a report and of a check's result are also the schemas that messages are read with.
  {
    from: from('messages'),
    allow: { to: { element: { type: 'report', fileInternalPath: 'schema/*.ts' } } },
  },
  {
    from: from('messages'),
    allow: { to: { element: { type: 'check', fileInternalPath: '{check-result,judgement}.ts' } } },
  },
  // Pure functions that everyone who shows a result shares; they carry no schema with them.
  {
    from: from('{ui,marks,history}'),
    allow: { to: { element: { type: 'check', fileInternalPath: '{verdict,active,web-link}.ts' } } },
  },
  // An export says the verdict in the words of the toolbar button.
  {
    from: from('export'),
    allow: { to: { element: { type: 'check', fileInternalPath: '{verdict,active,summary}.ts' } } },
  },
  {
    from: from('ui'),
    allow: { to: { element: { type: 'report', fileInternalPath: '{figure,cell-name}.ts' } } },
  },
  // What is sought is compared in one script, whichever it is typed in.
  { from: from('ui'), allow: { to: { element: { type: 'letters', fileInternalPath: 'plain.ts' } } } },
  // What a run came to is reckoned apart from the components that show it.
  { from: from('ui'), allow: { to: { element: { type: 'run', fileInternalPath: 'results/*.ts' } } } },
  { from: from('{export,cli,entrypoints}'), allow: { to: { file: { categories: 'manifest' } } } },
  // A stylesheet beside the module, taken in as text: the query hides the file from the resolver.
  { from: from('{marks,ui}'), allow: { dependency: { source: '(./)*.css?inline' } } },
  // The look of the marks is one, whether they stand in the page's markup or beside it.
  { from: from('marks'), allow: { dependency: { source: '../../assets/public/*.css?inline' } } },
  { allow: { to: { module: { origin: 'external' } } } },
  ...packages.map(({ source, users }) => ({
    from: everyoneBut(users),
    disallow: { to: { module: { origin: 'external', source } } },
    message: `only ${users.join(', ')} may import ${source.join(', ')}`,
  })),
  {
    from: from('cli'),
    allow: { to: { module: { origin: 'core' } } },
  },
];

/** ESLint configuration that holds every import of the product code to the table above. */
export const importDirections = {
  plugins: { boundaries },
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js'] } },
    'boundaries/elements': Object.keys(parts).map((type) => ({
      type,
      pattern: ['entrypoints', 'assets'].includes(type) ? type : `src/${type}`,
      partialMatch: false,
    })),
    'boundaries/files': [{ category: 'manifest', pattern: 'package.json' }],
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
    'boundaries/legacy-templates': false,
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies },
    ],
  },
};

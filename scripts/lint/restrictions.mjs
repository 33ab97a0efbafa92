import { newerInterfaces } from './newer-interfaces.mjs';

const domInterfaces = [
  ...['Document', 'DocumentFragment', 'HTMLElement', 'HTMLTableElement', 'HTMLTableRowElement'],
  ...['HTMLTableCellElement', 'HTMLTableSectionElement', 'HTMLIFrameElement', 'NodeListOf', 'ShadowRoot'],
];

const domGlobals = [
  ...['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...[
    'getComputedStyle',
    'getSelection',
    'matchMedia',
    'requestAnimationFrame',
    'alert',
    'confirm',
    'prompt',
  ],
  ...['DOMParser', 'Element', 'Event', 'MutationObserver', 'Node', 'NodeFilter', 'Range', 'Text'],
  ...domInterfaces,
];

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'];

const restricted = (names, message) => names.map((name) => ({ name, message }));

const explicit = restricted(['browser', 'chrome'], "Import { browser } from 'wxt/browser'.");

const offlineAndExplicit = [...explicit, ...restricted(networkGlobals, 'Nothing leaves the browser.')];

const noGlobals = (globals) => ({
  rules: { 'no-restricted-globals': ['error', { globals, checkGlobalObject: true }] },
});

const domMessage =
  'Only src/dom, src/marks, src/ui, src/page, src/table/sources/live*.ts and entrypoints know a DOM.';

// A global used as a type escapes no-restricted-globals. Names that a module may well give to a type of
// its own (Node, Element, Range) are not among these, which are refused wherever they come from.
const noTypes = (names, message) => ({
  rules: {
    '@typescript-eslint/no-restricted-types': [
      'error',
      { types: Object.fromEntries(names.map((name) => [name, { message }])) },
    ],
  },
});

/** Keeps the engine free of the DOM, in values and in types: it runs in Node and in workers too. */
export const domOnlyAtTheEdge = [
  noGlobals([...restricted(domGlobals, domMessage), ...offlineAndExplicit]),
  noTypes(domInterfaces, domMessage),
];

/** Keeps the extension's own globals out of sight and the network out of reach. */
export const browserApiOnlyAtTheEdge = noGlobals(offlineAndExplicit);

/** For a module that asks the portal for a page because a person wants it. */
export const mayMakeRequests = noGlobals(explicit);

const htmlMessage = 'Page content is hostile: build nodes and text, never markup from a string.';
const htmlSink = '/^(innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)$/';
const htmlCall = '/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/';

const htmlFromStrings = [
  `AssignmentExpression > MemberExpression.left[property.name=${htmlSink}]`,
  `AssignmentExpression > MemberExpression.left[property.value=${htmlSink}]`,
  `CallExpression > MemberExpression.callee[property.name=${htmlCall}]`,
  `CallExpression > MemberExpression.callee[property.value=${htmlCall}]`,
  `JSXAttribute[name.name=${htmlSink}]`,
  `Property[key.name=${htmlSink}]`,
  `Property[key.value=${htmlSink}]`,
].map((selector) => ({ selector, message: htmlMessage }));

const restrictedSyntax = (restrictions) => ({
  rules: { 'no-restricted-syntax': ['error', ...restrictions] },
});

/** Refuses every way of turning a string into markup, and what the oldest supported browser lacks. */
export const safeAndSupportedSyntax = {
  rules: {
    ...restrictedSyntax([...htmlFromStrings, ...newerInterfaces]).rules,
    'no-restricted-properties': [
      'error',
      { object: 'document', property: 'write', message: htmlMessage },
      { object: 'document', property: 'writeln', message: htmlMessage },
    ],
  },
};

/** For a module that asks whether the browser has a newer interface before it uses it. */
export const guardsNewerInterfaces = restrictedSyntax(htmlFromStrings);

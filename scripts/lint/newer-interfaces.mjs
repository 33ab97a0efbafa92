/** Methods and properties by name, wherever they stand; the number is the first Chromium that has them. */
const newerMembers = [
  // 110, 119, 111, 121
  ...['toSorted', 'toReversed', 'toSpliced', 'withResolvers', 'isWellFormed', 'toWellFormed', 'fromAsync'],
  // 117, 120, 122
  ...['groupBy', 'canParse', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference'],
  // 114, 128, 124, 133
  ...['hidePopover', 'togglePopover', 'showPopover', 'currentCSSZoom', 'setHTMLUnsafe', 'moveBefore'],
  // 111, 128, 125
  ...['startViewTransition', 'caretPositionFromPoint', 'getHTML'],
];

const selectors = [
  `MemberExpression[property.name=/^(${newerMembers.join('|')})$/]`,
  // Names that others give to methods of their own as well.
  'MemberExpression[object.name="URL"][property.name="parse"]',
  'MemberExpression[object.name="AbortSignal"][property.name="any"]',
  'MemberExpression[object.name="Promise"][property.name="try"]',
  'CallExpression[arguments.length=2] > MemberExpression.callee[property.name="with"]',
  'CallExpression > MemberExpression.callee[object.name!="z"][property.name=/^(union|intersection|difference)$/]',
  // The flag for sets in regular expressions, 112.
  'Literal[regex.flags=/v/]',
];

const message =
  'Chromium 109 lacks this: do without, or guard it in a module that eslint.config.mjs exempts by name.';

/** What a browser of the oldest version that the product runs in does not have, as selectors of syntax. */
export const newerInterfaces = selectors.map((selector) => ({ selector, message }));

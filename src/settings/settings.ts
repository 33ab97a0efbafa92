import * as z from 'zod/mini';
import { languages } from '../language/language';
import { severities } from '../language/severity';
import { hostNamed } from './host-name';
import { shortcutSchema } from './shortcut-schema';

/** Rises when stored settings have to be rewritten to be understood; see `migrations.ts`. */
export const settingsVersion = 1;

/**
 * What happens by itself on a page that looks like a report: `automatic` checks and marks it, `badgeOnly` checks it and
 * says so on the toolbar button alone, `onClick` waits to be asked.
 */
export const checkModes = ['automatic', 'badgeOnly', 'onClick'] as const;

export type CheckMode = (typeof checkModes)[number];

export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** A severity in the place of a rule's own, or `off`. */
export const ruleChoices = ['off', ...severities] as const;

export type RuleChoice = (typeof ruleChoices)[number];

/** Written as in the address of a page; nothing else may become a permission. */
const hostSchema = z.string().check(z.refine((host) => hostNamed(host) === host));

/** Everything a person can set. */
export const settingsSchema = z.strictObject({
  version: z.literal(settingsVersion),
  mode: z.enum(checkModes),
  /** Modes of single sites, by host name. */
  sites: z.record(hostSchema, z.enum(checkModes)),
  /** Further hosts on which reports are looked for; the permission for each is asked when it is entered. */
  hosts: z.array(hostSchema),
  /** By the id of a rule; those left out are as delivered. */
  rules: z.record(z.string(), z.enum(ruleChoices)),
  /** Words for the rule `suspicious-words`; null for those that are delivered. */
  suspiciousWords: z.nullable(z.array(z.string())),
  /** The day by which 乡镇 and 街道 publish where a local notice sets one, as `MM-DD`. */
  localDeadline: z.string().check(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
  /** `browser` takes the browser's own. */
  language: z.enum(['browser', ...languages]),
  theme: z.enum(themes),
  /** Keys on a checked page; null where they are switched off. */
  shortcuts: z.strictObject({ next: z.nullable(shortcutSchema), previous: z.nullable(shortcutSchema) }),
  /** Whether marks are printed with the page. */
  printMarks: z.boolean(),
  /** Whether reports that are checked are kept in the history. */
  keepHistory: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings as they are delivered. */
export const defaultSettings: Settings = {
  version: settingsVersion,
  mode: 'automatic',
  sites: {},
  hosts: [],
  rules: {},
  suspiciousWords: null,
  localDeadline: '01-31',
  language: 'browser',
  theme: 'system',
  shortcuts: { next: 'Alt+ArrowDown', previous: 'Alt+ArrowUp' },
  printMarks: false,
  keepHistory: true,
};

import { defaultSettings as delivered, type RuleSettings } from '../rules/context';
import type { Settings } from '../settings/settings';

/** The part of the settings that the rules are run with. */
export function ruleSettingsOf({ suspiciousWords, localDeadline, rules }: Settings): RuleSettings {
  return {
    suspiciousWords: suspiciousWords ?? delivered.suspiciousWords,
    localDeadline,
    severities: rules,
  };
}

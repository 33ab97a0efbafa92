import { Label } from './label';
import { matchApplications } from './match-applications';
import { matchDisputes } from './match-disputes';
import {
  matchDecisions,
  matchDocuments,
  matchFees,
  matchProcessingFee,
  matchProcurement,
} from './match-proactive';
import type { Setting } from './setting';
import type { Subject } from './subject';
import type { WordToken } from './tokens';
import { isDisputeTopic, namedTopic } from './topic';

/**
 * What words count. Every one of them has to be known: words that are not may change what the others
 * mean (收到公众意见, 通过邮寄收到).
 *
 * @returns null where it is not certain
 */
export function subjectOf(words: readonly WordToken[], setting: Setting): Subject | null {
  const named = namedTopic(words);
  const label = new Label(words);
  // Nothing but applications is 部分公开 or 不予处理; 予以公开 may be said of anything.
  const speaksOfApplications = label.outcomes.some((outcome) => outcome !== 'granted');
  const topic = named ?? setting.topic ?? (speaksOfApplications ? 'applications' : null);
  if (topic === null || topic === 'several' || topic === 'elsewhere') return null;
  if (isDisputeTopic(topic)) return matchDisputes(label, topic, setting);
  switch (topic) {
    case 'applications':
      return matchApplications(label, setting);
    case 'regulations':
    case 'normativeDocuments':
      return matchDocuments(label, topic, setting);
    case 'licensing':
    case 'penalties':
    case 'coercion':
      return matchDecisions(label, topic, setting);
    case 'fees':
      return matchFees(label, setting);
    case 'procurement':
      return matchProcurement(label, setting);
    case 'processingFee':
      return matchProcessingFee(label, setting);
  }
}

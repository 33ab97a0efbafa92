import type { HelpState } from '../../messages/help-page';
import type { HelpGroup } from './help-groups';

/** What there is to say of a state. */
interface HelpSection {
  /** As the popup and the panel name the state. */
  readonly title: string;
  /** What it means. */
  readonly meaning: string;
  /** Why it is so. */
  readonly reason: string;
  /** What to do, one step each. */
  readonly advice: readonly string[];
}

/** Every word of the help page in one language. */
export interface HelpWords {
  readonly productName: string;
  readonly title: string;
  readonly intro: string;
  readonly contents: string;
  readonly meaning: string;
  readonly reason: string;
  readonly advice: string;
  readonly groups: Readonly<Record<HelpGroup, string>>;
  readonly sections: Readonly<Record<HelpState, HelpSection>>;
  readonly links: { readonly label: string; readonly handbook: string; readonly welcome: string };
}

import type { Texts } from '../i18n/texts.ts';
import type { Application } from '../rules/application.ts';

/** What the page lends to the stage: it opens drafts. */
export interface CoachServices {
  /** Undefined where the rules have no draft. */
  application: () => Promise<Application | undefined>;
  /** The Dutch texts, in which a draft is written. */
  words: () => Promise<Texts>;
  /** Ids of rules whose drafts can be opened as well. */
  alike: readonly string[];
}

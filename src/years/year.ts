import type { DraftTexts } from '../conversation/draft-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import type { RuleSet } from '../rules/schema.ts';

/** A rule set that an organisation can be held against, with its words. */
export interface Year {
  ruleSet: RuleSet;
  /** Those of the result are there. */
  texts: Texts;
  /** Whether it has a draft, and what that makes of texts that were written before. */
  draft: {
    isThere: boolean;
    fitted: (texts: DraftTexts) => { texts: DraftTexts; losesTexts: boolean };
  };
}

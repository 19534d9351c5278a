import { type DraftTexts, noTexts } from '../conversation/draft-texts.ts';
import { hasTexts } from '../conversation/other-rules.ts';
import { fittingTexts } from '../draft/import/fitting-texts.ts';
import { applicationOf } from '../regulations/regulations.ts';
import type { RuleSet } from '../rules/schema.ts';

export interface FittedTexts {
  texts: DraftTexts;
  /** Some do not fit. */
  losesTexts: boolean;
}

/** What the draft of these rules makes of texts that were written before; rules without a draft take none. */
export async function textsFitter(
  ruleSet: RuleSet,
): Promise<{ isThere: boolean; fitted: (texts: DraftTexts) => FittedTexts }> {
  const application = await applicationOf(ruleSet);
  return {
    isThere: application !== undefined,
    fitted: (written) => {
      if (!application) return { texts: noTexts, losesTexts: hasTexts(written) };
      const { texts, unfitting } = fittingTexts(written, application);
      return { texts, losesTexts: unfitting.length > 0 };
    },
  };
}

export const fitTexts = async (texts: DraftTexts, ruleSet: RuleSet): Promise<FittedTexts> =>
  (await textsFitter(ruleSet)).fitted(texts);

import type { Texts } from '../i18n/texts.ts';
import type { Verdict } from '../rules/schema.ts';

/** How a scheme stands, in a word or two; a rule set can have a better word than ours. */
export const verdictWord = ({ rule, t }: Texts, scheme: string, verdict: Verdict): string =>
  rule(`schemes.${scheme}.words.${verdict}`) || t(`verdicts.${verdict}` as 'verdicts.held');

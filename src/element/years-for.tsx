import { loadTexts, type Texts } from '../i18n/texts.ts';
import { loadRuleSet, ruleSetIds } from '../regulations/regulations.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { YearsProps } from '../view/widget-context.ts';
import { styles, Years } from '../years/Years.tsx';
import type { Year } from '../years/year.ts';
import { textsFitter } from './fit-texts.ts';

interface Wanted {
  ruleSet: RuleSet;
  texts: Texts;
}

/** The view of all years that these rules are one of, and its styles. */
export async function yearsFor({ ruleSet, texts }: Wanted) {
  const years = await yearsOf(ruleSet, texts);
  return [(props: YearsProps) => <Years {...props} years={years} />, styles] as const;
}

/** All years of the regulation that these rules are of, the oldest first, with their words in the same language. */
async function yearsOf(ruleSet: RuleSet, texts: Texts): Promise<Year[]> {
  const held = await Promise.all(
    ruleSetIds.map((id) => (id === ruleSet.id ? ruleSet : loadRuleSet(id))),
  );
  const alike = held
    .filter((each): each is RuleSet => each?.regulation === ruleSet.regulation)
    .sort((one, other) => (one.period.from < other.period.from ? -1 : 1));
  return Promise.all(
    alike.map(async (each): Promise<Year> => {
      const words = each === ruleSet ? texts : await loadTexts(texts.language, each);
      const [draft] = await Promise.all([textsFitter(each), words.load('result')]);
      return { ruleSet: each, texts: words, draft };
    }),
  );
}

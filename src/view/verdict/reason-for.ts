import { replay } from '../../assessment/path.ts';
import type { CriterionOutcome } from '../../assessment/verdict.ts';
import { findingsOn } from '../../conversation/findings.ts';
import type { Standing } from '../../conversation/selectors.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { isSilent } from '../is-silent.ts';
import { validityText } from '../validity-text.ts';
import type { Shown } from './use-shown.ts';

type Reasoned = Pick<Shown, 'answers' | 'assessment' | 'plan'>;

/** Why a scheme stands as it does: one reason. */
export function reasonFor(
  { scheme, verdict, outcomes, met }: Standing,
  shown: Reasoned,
  texts: Texts,
  ruleSet: RuleSet,
): string {
  const { result, rule } = texts;
  const { assessment, plan } = shown;
  const own = assessment.criteria.filter((each) => each.scheme === scheme);
  switch (verdict) {
    case 'held':
      return validityText(texts, ruleSet, assessment, scheme) || result('tile.held');
    case 'conditional': {
      const on = own.find(({ onCondition }) => onCondition);
      return (on && rule(`criteria.${on.id}.reason`)) || result('tile.met', { count: met });
    }
    case 'eligible':
      return result('tile.met', { count: met });
    case 'ineligible': {
      const unmet = own.filter(({ outcome }) => outcome === 'unmet');
      const [only, ...others] = unmet;
      const found = others.length === 0 && only ? findingOf(texts, ruleSet, only, shown) : '';
      const count = plan?.counts[scheme];
      if (found) return found;
      if (count !== undefined) return result('tile.steps', { count });
      return only
        ? result('tile.unmet', { criterion: rule(`criteria.${only.id}.label`) })
        : result('tile.open');
    }
    default: {
      const [first] = assessment.path.filter((id) =>
        assessment.decidingByScheme[scheme]?.includes(id),
      );
      if (first) return rule(`questions.${first}.ask`);
      return outcomes.some((each) => isSilent(ruleSet, each))
        ? result('verdict.silent.clear')
        : result('tile.judged');
    }
  }
}

/** What was said at once of the answer that fails. */
function findingOf(
  { rule }: Texts,
  ruleSet: RuleSet,
  { because }: CriterionOutcome,
  { answers }: Reasoned,
): string {
  const { counted } = replay(ruleSet, answers);
  const [first, ...others] = because.flatMap((id) => {
    const question = ruleSet.questions.find((each) => each.id === id);
    return question ? findingsOn(ruleSet, counted, question) : [];
  });
  return first && others.length === 0 ? brief(rule(`findings.${first.id}`, { ...first })) : '';
}

/** In characters: what a tile holds. */
const most = 75;

/** The first sentences of a text. */
const brief = (text: string): string =>
  text
    .split(/(?<=[.?!]) /)
    .reduce(
      (said, next) => (said && said.length + next.length >= most ? said : `${said} ${next}`),
      '',
    )
    .trim();

import type { Assessment } from '../../assessment/assess.ts';
import type { Standing } from '../../conversation/selectors.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { SchemeState } from '../SchemeState.tsx';
import { useWidget } from '../widget-context.ts';
import { sumOf } from './sum.ts';

interface Props {
  ruleSet: RuleSet;
  assessment: Assessment;
  standing: Standing;
  isOpen: boolean;
  onPress: () => void;
}

/**
 * How a scheme stands: a segment for each criterion, a word, and the amount as it stands. What changes in it is drawn anew:
 * where the browser translates the page, a text changed in place stays what it was.
 */
export function SchemeChip({ ruleSet, assessment, standing, isOpen, onPress }: Props) {
  const { texts } = useWidget();
  const sum = sumOf(texts, ruleSet, assessment, standing.scheme);
  return (
    <button type="button" class="scheme-chip" aria-expanded={isOpen} onClick={onPress}>
      <SchemeState ruleSet={ruleSet} standing={standing} />
      <Because assessment={assessment} standing={standing} />
      {sum && (
        <span class="sum" key={JSON.stringify(sum)}>
          <b>{sum.amount}</b>
          <span>{sum.condition}</span>
        </span>
      )}
    </button>
  );
}

/** What stands in the way, else the one thing that decides now. */
function Because({ assessment, standing }: Pick<Props, 'assessment' | 'standing'>) {
  const { t, rule } = useWidget().texts;
  const { path, decidingByScheme } = assessment;
  const { scheme, outcomes } = standing;
  const unmet = outcomes.find(({ outcome }) => outcome === 'unmet');
  if (unmet)
    return (
      <span class="because" key={unmet.id}>
        {t('board.missing')} <b>{rule(`criteria.${unmet.id}.label`)}</b>
      </span>
    );
  const next = path.find((id) => decidingByScheme[scheme]?.includes(id));
  return next === undefined ? null : (
    <span class="because" key={next}>
      {t('board.decides')} <b>{rule(`questions.${next}.label`)}</b>
    </span>
  );
}

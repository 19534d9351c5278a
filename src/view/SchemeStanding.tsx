import type { Outcome } from '../assessment/verdict.ts';
import type { Standing } from '../conversation/selectors.ts';
import { isSilent } from './is-silent.ts';
import { Pill } from './Pill.tsx';
import { validityText } from './validity-text.ts';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

const signs: Record<Outcome, string> = {
  met: '✓',
  unmet: '✕',
  unknown: '?',
  'not-applicable': '–',
};

/** How a scheme stands: in a word, a sign for each criterion, and what is left. */
export function SchemeStanding({ standing }: { standing: Standing }) {
  const { rule } = useWidget().texts;
  const { scheme, verdict, outcomes } = standing;
  return (
    <section class="standing">
      <p class="standing-title">
        <b>{rule(`schemes.${scheme}.label`)}</b> <Pill scheme={scheme} verdict={verdict} />
      </p>
      <ul class="dots" aria-hidden="true">
        {outcomes.map(({ id, outcome }) => (
          <li key={id} class={outcome} title={rule(`criteria.${id}.label`)}>
            {signs[outcome]}
          </li>
        ))}
      </ul>
      <p class="standing-text">{useStandingText(standing)}</p>
    </section>
  );
}

function useStandingText({ scheme, verdict, outcomes, met, deciding }: Standing): string {
  const { texts } = useWidget();
  const { t, rule, list } = texts;
  const { ruleSet } = useConversation();
  const validity = validityText(texts, ruleSet, useAssessment(), scheme);
  if (verdict === 'held') return [t('board.held'), validity].filter(Boolean).join(' ');
  const silent = outcomes.filter((each) => isSilent(ruleSet, each)).length;
  const unmet = outcomes
    .filter(({ outcome }) => outcome === 'unmet')
    .map(({ id }) => rule(`criteria.${id}.label`));
  return [
    t('board.met', { met, total: outcomes.length - silent }),
    unmet.length > 0 && t('board.unmet', { criteria: list(unmet) }),
    silent > 0 && t('board.silent', { count: silent }),
    deciding > 0 && t('board.deciding', { count: deciding }),
  ]
    .filter(Boolean)
    .join(' ');
}

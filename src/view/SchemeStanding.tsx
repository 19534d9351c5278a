import type { Outcome } from '../assessment/verdict.ts';
import type { Standing } from '../conversation/selectors.ts';
import { Pill } from './Pill.tsx';
import { useWidget } from './widget-context.ts';

const signs: Record<Outcome, string> = {
  met: '✓',
  unmet: '✕',
  unknown: '?',
  'not-applicable': '–',
};

/** How a scheme stands: in a word, a sign for each criterion, and what is left. */
export function SchemeStanding({ standing }: { standing: Standing }) {
  const { t, rule, list } = useWidget().texts;
  const { scheme, verdict, outcomes, met, deciding } = standing;
  const unmet = outcomes.filter(({ outcome }) => outcome === 'unmet');
  return (
    <section class="standing">
      <p class="standing-title">
        <b>{rule(`schemes.${scheme}.label`)}</b> <Pill verdict={verdict} />
      </p>
      <ul class="dots" aria-hidden="true">
        {outcomes.map(({ id, outcome }) => (
          <li key={id} class={outcome} title={rule(`criteria.${id}.label`)}>
            {signs[outcome]}
          </li>
        ))}
      </ul>
      <p class="standing-text">
        {verdict === 'held' ? t('board.held') : t('board.met', { met, total: outcomes.length })}{' '}
        {unmet.length > 0 &&
          t('board.unmet', {
            criteria: list(unmet.map(({ id }) => rule(`criteria.${id}.label`))),
          })}{' '}
        {deciding > 0 && t('board.deciding', { count: deciding })}
      </p>
    </section>
  );
}

import type { Outcome } from '../assessment/verdict.ts';
import { boardOf, type Standing } from '../conversation/selectors.ts';
import { Heading } from './Heading.tsx';
import { Pill } from './Pill.tsx';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

const signs: Record<Outcome, string> = {
  met: '✓',
  unmet: '✕',
  unknown: '?',
  'not-applicable': '–',
};

/** Both schemes all the time: never wrong while answers are missing. */
export function Board() {
  const { texts } = useWidget();
  const board = boardOf(useConversation().ruleSet, useAssessment());
  return (
    <aside class="board" part="board" aria-label={texts.t('board.heading')}>
      <Heading depth={1} class="board-title">
        {texts.t('board.heading')}
      </Heading>
      {board.map((standing) => (
        // Drawn anew with each change: where the browser translates the page, a text changed in place stays what it was.
        <SchemeStanding key={JSON.stringify(standing)} standing={standing} />
      ))}
      <p class="disclaimer">{texts.t('board.disclaimer')}</p>
    </aside>
  );
}

function SchemeStanding({ standing }: { standing: Standing }) {
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

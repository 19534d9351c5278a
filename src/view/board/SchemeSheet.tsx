import type { CriterionOutcome } from '../../assessment/verdict.ts';
import type { Standing } from '../../conversation/selectors.ts';
import { Grounds, restsOnScheme } from '../Grounds.tsx';
import { isSilent } from '../is-silent.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { type State, StateMark } from '../parts/StateMark.tsx';
import { useConversation, useWidget } from '../widget-context.ts';
import { triedAssessmentOf } from './tried-assessment.ts';

interface Props {
  standing: Standing;
  onClose: () => void;
  /** One of the answers has been opened, to be changed. */
  onOpened: () => void;
}

/** The criteria of a scheme over what is said: those that fail first, then the open ones. */
export function SchemeSheet({ standing, onClose, onOpened }: Props) {
  const { texts, date } = useWidget();
  const { t, rule } = texts;
  const context = useConversation();
  const { ruleSet } = context;
  const { criteria } = triedAssessmentOf(context, date);
  const ordered = order.flatMap((state) =>
    criteria.filter(({ scheme, outcome }) => scheme === standing.scheme && outcome === state),
  );
  const wordsOf = (criterion: CriterionOutcome) => {
    if (isSilent(ruleSet, criterion)) return t('board.silent', { count: 1 });
    if (restsOnScheme(ruleSet, criterion.id)) return t('board.follows');
    return criterion.because.length === 0 && t('board.toAsk');
  };
  return (
    <Sheet title={rule(`schemes.${standing.scheme}.label`)} onClose={onClose}>
      <ul class="outcomes">
        {ordered.map((criterion) => (
          <li key={criterion.id}>
            <StateMark state={criterion.outcome as State} />
            <p>
              <b>{rule(`criteria.${criterion.id}.label`)}</b>
              <span class="hidden">: {t(`states.${criterion.outcome as State}`)}.</span>
            </p>
            <div>
              <p>{wordsOf(criterion)}</p>
              <Grounds criterion={criterion} onOpened={onOpened} />
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

const order: readonly State[] = ['unmet', 'unknown', 'met'];

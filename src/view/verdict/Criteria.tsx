import { boardOf } from '../../conversation/selectors.ts';
import { Criterion } from '../Criterion.tsx';
import { Fold } from '../parts/Fold.tsx';
import { useConversation, useWidget } from '../widget-context.ts';
import type { Shown } from './use-shown.ts';

/** Every criterion once: what is not met or open stands first, what is met folds away. */
export function Criteria({ shown }: { shown: Shown }) {
  const { result } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { assessment } = shown;
  const asked = boardOf(ruleSet, assessment).map(({ scheme }) => scheme);
  const all = assessment.criteria.filter(
    ({ scheme, outcome }) => asked.includes(scheme) && outcome !== 'not-applicable',
  );
  const of = (state: string) => all.filter(({ outcome }) => outcome === state);
  const [unmet, open, met] = [of('unmet'), of('unknown'), of('met')];
  const shownFirst = [...unmet, ...open];
  if (all.length === 0) return null;
  return (
    <Fold
      title={result('criteria.heading')}
      note={[
        unmet.length > 0 && result('criteria.unmet', { count: unmet.length }),
        open.length > 0 && result('criteria.open', { count: open.length }),
        met.length > 0 && result('criteria.met', { count: met.length }),
      ]
        .filter(Boolean)
        .join(', ')}
    >
      {shownFirst.length > 0 && (
        <ul class="criteria">
          {shownFirst.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} />
          ))}
        </ul>
      )}
      {met.length > 0 && (
        <details class="inner" open={shownFirst.length === 0}>
          <summary>{result('criteria.met', { count: met.length })}</summary>
          <ul class="criteria">
            {met.map((criterion) => (
              <Criterion key={criterion.id} criterion={criterion} />
            ))}
          </ul>
        </details>
      )}
    </Fold>
  );
}

import type { ConversationContext } from '../../conversation/machine/context.ts';
import { assessmentOf, boardOf } from '../../conversation/selectors.ts';
import { sumOf } from '../../view/board/sum.ts';
import { SchemeState } from '../../view/SchemeState.tsx';
import { useWidget } from '../../view/widget-context.ts';

/** How every scheme stands, large enough for the last row. */
export function Standings({
  context,
}: {
  context: Pick<ConversationContext, 'ruleSet' | 'answers'>;
}) {
  const { texts, date } = useWidget();
  const { ruleSet } = context;
  const assessment = assessmentOf(context, date);
  const [sum] = ruleSet.schemes.flatMap(({ id }) => sumOf(texts, ruleSet, assessment, id) ?? []);
  return (
    <div class="standings">
      <ul>
        {boardOf(ruleSet, assessment).map((standing) => (
          // Drawn anew with each change, for the reason that SchemeChip gives.
          <li key={JSON.stringify(standing)}>
            <SchemeState ruleSet={ruleSet} standing={standing} />
          </li>
        ))}
      </ul>
      {sum && (
        <p class="money" key={sum.amount}>
          <b>{sum.amount}</b> <span>{sum.condition}</span>
        </p>
      )}
    </div>
  );
}

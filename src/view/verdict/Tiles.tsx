import { boardOf } from '../../conversation/selectors.ts';
import { SchemeState } from '../SchemeState.tsx';
import { useConversation, useWidget } from '../widget-context.ts';
import { reasonFor } from './reason-for.ts';
import type { Shown } from './use-shown.ts';

/** Each scheme in a word, with one reason. */
export function Tiles({ shown }: { shown: Shown }) {
  const { texts } = useWidget();
  const { ruleSet } = useConversation();
  return (
    <ul class="tiles">
      {boardOf(ruleSet, shown.assessment).map((standing) => (
        // Drawn anew with each change, for the reason that SchemeChip gives.
        <li class="tile" key={JSON.stringify(standing)}>
          <SchemeState ruleSet={ruleSet} standing={standing} />
          <p>{reasonFor(standing, shown, texts, ruleSet)}</p>
        </li>
      ))}
    </ul>
  );
}

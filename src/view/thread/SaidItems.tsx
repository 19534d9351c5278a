import type { Said } from '../../conversation/thread.ts';
import { useWidget } from '../widget-context.ts';
import { AsideItem, isReplied } from './AsideItem.tsx';
import { FindingItem } from './FindingItem.tsx';
import { Still } from './Still.tsx';
import { TurnItem } from './TurnItem.tsx';

/** What was said in the conversation: an answer draws what is new, and nothing else. */
export function SaidItems({ said }: { said: readonly Said[] }) {
  const widget = useWidget();
  return (
    <>
      {said.map((each) =>
        each.kind === 'aside' ? (
          <AsideItem key={each.id} aside={each.aside} />
        ) : (
          <Still key={each.id} of={[widget, ...shownOf(each)]}>
            {each.kind === 'turn' ? (
              <TurnItem turn={each.turn} />
            ) : (
              <FindingItem finding={each.finding} />
            )}
          </Still>
        ),
      )}
    </>
  );
}

/** Of each item that is drawn of it. A typed line counts as new again once its reply is there, which comes later. */
export function keysOf(said: Said): string[] {
  if (said.kind !== 'aside') return [said.id];
  const { id, aside } = said;
  const line = `${id} ${aside.reply?.kind}`;
  return isReplied(aside) ? [line, `${line} reply`] : [line];
}

/** What a turn or a finding shows, and of which item: an item that stays the same is the same object. */
function shownOf(said: Exclude<Said, { kind: 'aside' }>): unknown[] {
  if (said.kind === 'finding') return [said.finding.count];
  const { answer, index, key, item } = { index: 0, key: 0, item: null, ...said.turn };
  return [answer, index, key, item];
}

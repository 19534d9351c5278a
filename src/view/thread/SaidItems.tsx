import type { Said } from '../../conversation/thread.ts';
import { useWidget } from '../widget-context.ts';
import { AsideItem, isReplied } from './AsideItem.tsx';
import { FindingItem } from './FindingItem.tsx';
import { Still } from './Still.tsx';
import { TurnItem } from './TurnItem.tsx';

interface Props {
  said: readonly Said[];
  /** The list in which they stand. */
  within?: string;
}

/**
 * What was said in the conversation: an answer draws what is new, and nothing else. What was said of a list stands in a
 * list of its own, however long: with an answer to something else the browser goes past it at once.
 */
export function SaidItems({ said, within = '' }: Props) {
  const widget = useWidget();
  return (
    <>
      {partsOf(said, within).map((part) => {
        const { id, list } = part[0];
        return (
          <Still key={list === within ? id : list} of={[widget, ...part.flatMap(shownOf)]}>
            {list === within ? (
              <SaidItem {...part[0]} />
            ) : (
              <li class="part">
                <ol class="thread">
                  <SaidItems said={part} within={list} />
                </ol>
              </li>
            )}
          </Still>
        );
      })}
    </>
  );
}

type Part = [first: Said, ...others: Said[]];

/** What was said of another list together, all else by itself. */
function partsOf(said: readonly Said[], within: string): Part[] {
  const parts: Part[] = [];
  for (const each of said) {
    const last = parts.at(-1);
    if (each.list !== within && each.list === last?.[0].list) last.push(each);
    else parts.push([each]);
  }
  return parts;
}

function SaidItem(said: Said) {
  if (said.kind === 'aside') return <AsideItem aside={said.aside} />;
  if (said.kind === 'turn') return <TurnItem turn={said.turn} />;
  return <FindingItem finding={said.finding} />;
}

/** Of each item that is drawn of it. A typed line counts as new again once its reply is there, which comes later. */
export function keysOf(said: Said): string[] {
  if (said.kind !== 'aside') return [said.id];
  const { id, aside } = said;
  const line = `${id} ${aside.reply?.kind}`;
  return isReplied(aside) ? [line, `${line} reply`] : [line];
}

/** Which one it is, and what it shows. What comes of a typed line may be on its way. */
function shownOf(said: Said): unknown[] {
  if (said.kind === 'aside') return [said];
  if (said.kind === 'finding') return [said.id, said.finding.count];
  const { answer, index, key, item } = { index: 0, key: 0, item: null, ...said.turn };
  return [said.id, answer, index, key, item];
}

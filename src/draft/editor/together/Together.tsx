import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { threadOf } from '../../../conversation/thread.ts';
import { OwnComposer } from '../../../view/frame/OwnComposer.tsx';
import { keysOf, SaidItems } from '../../../view/thread/SaidItems.tsx';
import { ThreadList } from '../../../view/thread/ThreadList.tsx';
import { useConversation, useWidget } from '../../../view/widget-context.ts';
import { useDocument } from '../document/document-context.ts';
import { AskedGap } from './AskedGap.tsx';
import type { Ask } from './asks/ask.ts';
import { sentenceOf } from './asks/sentence-of.ts';
import { FilledTurn } from './FilledTurn.tsx';
import type { Entry } from './filling.ts';
import { TheEnd } from './TheEnd.tsx';
import { isReplied, TypedItem } from './TypedItem.tsx';
import type { Filler } from './use-together.ts';

interface Props {
  filler: Filler;
  notices: ComponentChildren;
  /** How many gaps there are. */
  left: number;
  onStop: () => void;
}

/** The gaps one by one, in the thread: under all that was said, what was filled in, and last what is asked now. */
export function Together({ filler, notices, left, onStop }: Props) {
  const { draft, rule } = useWidget().texts;
  const { material } = useDocument();
  const said = threadOf(useConversation());
  const { filling, asks, atHand } = filler;
  // What stands there when this is drawn was said before.
  const since = useRef(filling.nextId).current;
  const pages = useRef<HTMLDivElement>(null);
  // Told before what comes next is drawn, and may take the place of the field that is written in.
  const isWriting = hasLine(pages.current);
  const items = itemsOf(filling.entries, asks).map((item) => ({
    ...item,
    // What is open is not said: it takes the sentence away from no other.
    sentence:
      item.entry.kind === 'turn' && item.ask && !item.ask.isOpen
        ? sentenceOf(material, item.ask)
        : null,
  }));
  const shown = items.map((item, index) => ({
    ...item,
    // Of what is one sentence only the last is said: it holds the others.
    sentence: items.slice(index + 1).some(({ sentence }) => sentence?.id === item.sentence?.id)
      ? null
      : item.sentence,
  }));
  const hasSaid = said.length > 0;
  return (
    <>
      <div class="pages asking-gaps" ref={pages}>
        {notices}
        <ThreadList
          ids={[
            ...said.flatMap(keysOf),
            'lead',
            ...shown.flatMap(({ entry, sentence }) => idsOf(entry, sentence !== null)),
            `${atHand?.id ?? 'end'} ${filling.opened ?? ''}`,
          ]}
        >
          {hasSaid && rule('hello') && <li class="says">{rule('hello')}</li>}
          <SaidItems said={said} />
          <li class="says">{draft('together.lead')}</li>
          {shown.map(({ entry, ask, sentence }) =>
            entry.kind === 'typed' ? (
              <TypedItem
                key={entry.id}
                typed={entry}
                isNew={entry.id >= since}
                isOpen={ask !== undefined && ask.id === atHand?.id}
                ask={ask}
                filler={filler}
              />
            ) : (
              ask && (
                <FilledTurn
                  key={entry.id}
                  ask={ask}
                  isLeft={entry.isLeft}
                  sentence={sentence}
                  isNew={entry.id >= since}
                  onChange={() => filler.open(ask)}
                />
              )
            ),
          )}
          <li key={atHand && `${atHand.id} ${filling.opened === atHand.id}`}>
            {atHand ? (
              <AskedGap
                ask={atHand}
                isWriting={isWriting}
                isOpened={filling.opened === atHand.id}
                filler={filler}
              />
            ) : (
              <TheEnd left={left} onAgain={filler.begin} onStop={onStop} />
            )}
          </li>
        </ThreadList>
      </div>
      {filler.line && <OwnComposer line={filler.line} />}
    </>
  );
}

/** What was said, with what it was said of; a turn goes where that is there no more, with an item or an answer. */
const itemsOf = (entries: readonly Entry[], asks: ReadonlyMap<string, Ask>) =>
  entries
    .map((entry) => ({ entry, ask: asks.get(entry.ask) }))
    .filter(({ entry, ask }) => entry.kind === 'typed' || ask);

/** Of each item that is drawn of it. */
function idsOf(entry: Entry, hasSentence: boolean): string[] {
  if (entry.kind === 'turn')
    return hasSentence ? [`turn ${entry.id}`, `said ${entry.id}`] : [`turn ${entry.id}`];
  const line = `typed ${entry.id} ${entry.reply?.kind}`;
  return entry.reply && isReplied(entry.reply) ? [line, `${line} reply`] : [line];
}

/** The line at the bottom has the focus. */
function hasLine(element: HTMLElement | null): boolean {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  return root?.activeElement?.closest('.say') != null;
}

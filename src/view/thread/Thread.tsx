import { useRef } from 'preact/hooks';
import { promptOf } from '../../conversation/asked/prompt.ts';
import type { LastingPhase } from '../../conversation/machine/phase.ts';
import { type Said, threadOf } from '../../conversation/thread.ts';
import { useAnnounced } from '../use-announced.ts';
import { useConversation, useWidget } from '../widget-context.ts';
import { AsideItem, isReplied } from './AsideItem.tsx';
import { Ask } from './Ask.tsx';
import { FindingItem } from './FindingItem.tsx';
import { Still } from './Still.tsx';
import { TurnItem } from './TurnItem.tsx';
import { useAnnouncedFindings } from './use-announced-findings.ts';
import { useNewestInView } from './use-newest-in-view.ts';

/**
 * Everything that was said, in order, and last the question at hand with its replies directly under it. On the result
 * only what was typed there.
 */
export function Thread({ phase }: { phase: LastingPhase }) {
  const widget = useWidget();
  const { t, rule } = widget.texts;
  const context = useConversation();
  const isAsking = phase === 'asking';
  const said = isAsking ? threadOf(context) : saidOnResult(threadOf(context));
  const prompt = isAsking ? promptOf(context) : null;
  const list = useRef<HTMLOListElement>(null);
  useNewestInView(list, [...said.flatMap(keysOf), ...(prompt ? [prompt.id] : [])]);
  useAnnouncedFindings(said);
  const isAway = isAsking && (context.detour !== null || Boolean(context.round?.opened));
  useAnnounced(!isAway && t('said.back'), isAway);
  if (!isAsking && said.length === 0) return null;
  return (
    <ol class={said.length === 0 ? 'thread first' : 'thread'} ref={list}>
      {isAsking && rule('hello') && <li class="says">{rule('hello')}</li>}
      {said.map((each) =>
        each.kind === 'aside' ? (
          <AsideItem key={each.id} aside={each.aside} />
        ) : (
          <Still key={each.id} of={[widget, shownOf(each)]}>
            {each.kind === 'turn' ? (
              <TurnItem turn={each.turn} />
            ) : (
              <FindingItem finding={each.finding} />
            )}
          </Still>
        ),
      )}
      {prompt && <Ask key={prompt.id} prompt={prompt} />}
    </ol>
  );
}

/** Of each item that is drawn of it. A typed line counts as new again once its reply is there, which comes later. */
function keysOf(said: Said): string[] {
  if (said.kind !== 'aside') return [said.id];
  const { id, aside } = said;
  const line = `${id} ${aside.reply?.kind}`;
  return isReplied(aside) ? [line, `${line} reply`] : [line];
}

/** What a turn or a finding shows, and of which item: that is removed there. */
const shownOf = (said: Exclude<Said, { kind: 'aside' }>): string => {
  if (said.kind === 'finding') return JSON.stringify(said.finding);
  const { kind, index, answer, key, item } = { index: 0, key: 0, item: null, ...said.turn };
  return JSON.stringify([kind, index, answer, key, kind === 'field' && item]);
};

const saidOnResult = (said: readonly Said[]): Said[] =>
  said.filter((each) => each.kind === 'aside' && each.aside.at === '');

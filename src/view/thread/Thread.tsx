import { promptOf } from '../../conversation/asked/prompt.ts';
import type { LastingPhase } from '../../conversation/machine/phase.ts';
import { type Said, threadOf } from '../../conversation/thread.ts';
import { useAnnounced } from '../use-announced.ts';
import { useConversation, useWidget } from '../widget-context.ts';
import { isReplied } from './AsideItem.tsx';
import { Asked } from './Asked.tsx';
import { keysOf, SaidItems } from './SaidItems.tsx';
import { ThreadList } from './ThreadList.tsx';
import { useAnnouncedFindings } from './use-announced-findings.ts';

/**
 * Everything that was said, in order, and last the question at hand with its replies directly under it. On the result
 * only what was typed there.
 */
export function Thread({ phase }: { phase: LastingPhase }) {
  const { t, rule } = useWidget().texts;
  const context = useConversation();
  const isAsking = phase === 'asking';
  const all = threadOf(context);
  const said = isAsking ? all : saidOnResult(all);
  const prompt = isAsking ? promptOf(context) : null;
  useAnnouncedFindings(all, isAsking);
  const isAway = isAsking && (context.detour !== null || Boolean(context.round?.opened));
  useAnnounced(!isAway && t('said.back'), isAway);
  if (!isAsking && said.length === 0) return null;
  const news = isAsking ? said : said.filter(isNews);
  return (
    <ThreadList
      ids={[...news.flatMap(keysOf), ...(prompt ? [prompt.id] : [])]}
      known={isAsking ? undefined : news.filter(isSettled).flatMap(keysOf)}
    >
      {isAsking && rule('hello') && <li class="says">{rule('hello')}</li>}
      <SaidItems said={said} />
      {prompt && <Asked prompt={prompt} />}
    </ThreadList>
  );
}

const saidOnResult = (said: readonly Said[]): Said[] =>
  said.filter((each) => each.kind === 'aside' && each.aside.at === '');

const isSettled = (each: Said): boolean => each.kind === 'aside' && each.aside.reply !== null;

/** Of an order that was done what it changed is the news. */
const isNews = (each: Said): boolean =>
  !isSettled(each) || (each.kind === 'aside' && isReplied(each.aside));

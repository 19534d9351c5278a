import { useRef } from 'preact/hooks';
import { promptOf } from '../../conversation/selectors.ts';
import { threadOf } from '../../conversation/thread.ts';
import { useAssessment, useConversation, useWidget } from '../widget-context.ts';
import { Ask } from './Ask.tsx';
import { AsideItem } from './AsideItem.tsx';
import { FindingItem } from './FindingItem.tsx';
import { TurnItem } from './TurnItem.tsx';
import { useNewestInView } from './use-newest-in-view.ts';

/** Everything that was said, in order, and last the question at hand with its replies directly under it. */
export function Thread() {
  const { texts } = useWidget();
  const context = useConversation();
  const said = threadOf(context, useAssessment());
  const prompt = promptOf(context);
  const list = useRef<HTMLOListElement>(null);
  useNewestInView(list, [...said.map(({ id }) => id), prompt?.id ?? '']);
  return (
    <ol class={said.length === 0 ? 'thread first' : 'thread'} ref={list}>
      <li class="says">{texts.rule('hello')}</li>
      {said.map((each) => {
        if (each.kind === 'turn') return <TurnItem key={each.id} turn={each.turn} />;
        if (each.kind === 'finding') return <FindingItem key={each.id} finding={each.finding} />;
        return <AsideItem key={each.id} aside={each.aside} />;
      })}
      {prompt && <Ask key={prompt.id} prompt={prompt} />}
    </ol>
  );
}

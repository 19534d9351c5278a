import { boardOf } from '../conversation/selectors.ts';
import { Heading } from './Heading.tsx';
import { SchemeStanding } from './SchemeStanding.tsx';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

/** Every scheme all the time: never wrong while answers are missing. */
export function Board() {
  const { texts } = useWidget();
  const board = boardOf(useConversation().ruleSet, useAssessment());
  return (
    <aside class="board" part="board" aria-label={texts.t('board.heading')}>
      <Heading depth={1} class="board-title">
        {texts.t('board.heading')}
      </Heading>
      {board.map((standing) => (
        // Drawn anew with each change: where the browser translates the page, a text changed in place stays what it was.
        <SchemeStanding key={JSON.stringify(standing)} standing={standing} />
      ))}
      <p class="disclaimer">{texts.rule('disclaimer')}</p>
    </aside>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { boardOf } from '../../conversation/selectors.ts';
import { onEscape } from '../on-escape.ts';
import { useAssessment, useConversation, useWidget } from '../widget-context.ts';
import { SchemeChip } from './SchemeChip.tsx';
import { SchemeSheet } from './SchemeSheet.tsx';
import { useAnnouncedVerdicts } from './use-announced-verdicts.ts';

/** Every scheme all the time: never wrong while answers are missing. Pressing one opens its criteria. */
export function Board() {
  const { texts } = useWidget();
  const { ruleSet } = useConversation();
  const standings = boardOf(ruleSet, useAssessment());
  const [opened, setOpened] = useState<string>();
  const standing = standings.find(({ scheme }) => scheme === opened);
  const board = useRef<HTMLElement>(null);
  const shut = useRef<string | undefined>(undefined);
  useAnnouncedVerdicts(standings);
  const close = () => {
    shut.current = opened;
    setOpened(undefined);
  };
  useLayoutEffect(() => {
    if (shut.current === undefined) return;
    // The chip may have been drawn anew while its sheet was open.
    const index = standings.findIndex(({ scheme }) => scheme === shut.current);
    board.current?.querySelectorAll<HTMLElement>('.scheme-chip')[index]?.focus();
    shut.current = undefined;
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes the sheet from its chip too */}
      <section
        class="board"
        part="board"
        aria-label={texts.t('board.heading')}
        ref={board}
        onKeyDown={standing && onEscape(close)}
      >
        {standings.map((each) => (
          <SchemeChip
            // Drawn anew with each change: where the browser translates the page, a text changed in place stays what it was.
            key={JSON.stringify(each)}
            standing={each}
            isOpen={each.scheme === opened}
            onPress={() => (each.scheme === opened ? close() : setOpened(each.scheme))}
          />
        ))}
        <p class="foot">
          {texts.t('board.rules', { year: ruleSet.period.from.slice(0, 4) })}{' '}
          {texts.rule('disclaimer')}
        </p>
      </section>
      {standing && (
        <SchemeSheet
          key={standing.scheme}
          standing={standing}
          onClose={close}
          onOpened={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

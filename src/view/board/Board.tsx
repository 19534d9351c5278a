import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { boardOf } from '../../conversation/selectors.ts';
import { disclaimer } from '../disclaimer.ts';
import { ReviewContext } from '../frame/review.ts';
import { onEscape } from '../on-escape.ts';
import { useSettled } from '../Settled.tsx';
import { useWidget } from '../widget-context.ts';
import { SchemeChip } from './SchemeChip.tsx';
import { SchemeSheet } from './SchemeSheet.tsx';
import { triedAssessmentOf } from './tried-assessment.ts';
import { useAnnouncedVerdicts } from './use-announced-verdicts.ts';

/** Every scheme all the time: never wrong while answers are missing. Pressing one opens its criteria. */
export function Board() {
  const { texts, date } = useWidget();
  const context = useSettled();
  const { isOpen: isCovered } = useContext(ReviewContext);
  const { ruleSet } = context;
  const assessment = triedAssessmentOf(context, date);
  const standings = boardOf(ruleSet, assessment);
  const [opened, setOpened] = useState<string>();
  const standing = standings.find(({ scheme }) => scheme === opened);
  const board = useRef<HTMLElement>(null);
  const shut = useRef<string | undefined>(undefined);
  useAnnouncedVerdicts(standings);
  // One sheet at a time.
  useLayoutEffect(() => {
    if (isCovered) setOpened(undefined);
  }, [isCovered]);
  const decides = disclaimer(texts, ruleSet, assessment);
  // Hardly any answer changes it: the same object is not drawn again.
  const foot = useMemo(
    () => (
      <p class="foot">
        {texts.t('board.rules', { year: ruleSet.period.from.slice(0, 4) })} {decides}
      </p>
    ),
    [texts, ruleSet, decides],
  );
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
            key={each.scheme}
            ruleSet={ruleSet}
            assessment={assessment}
            standing={each}
            isOpen={each.scheme === opened}
            onPress={() => (each.scheme === opened ? close() : setOpened(each.scheme))}
          />
        ))}
        {foot}
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

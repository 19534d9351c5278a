import { useEffect, useRef } from 'preact/hooks';
import { boardOf } from '../../conversation/selectors.ts';
import { sumOf } from '../board/sum.ts';
import { useAnnounced } from '../use-announced.ts';
import { usePlaces } from '../use-places.ts';
import type { Shown } from '../verdict/use-shown.ts';
import { verdictWord } from '../verdict-word.ts';
import { useConversation, useWidget } from '../widget-context.ts';
import { changeTexts } from './change-texts.ts';

/** Of each trial it is said once what is tried, and what that does to every scheme and to the amount. */
export function useAnnouncedTrial({ answers, assessment, isTrial }: Shown): void {
  const { texts } = useWidget();
  const { ruleSet, trial } = useConversation();
  const places = usePlaces(trial !== null);
  const before = useRef({ answers, isTrial });
  const said = [
    ...(isTrial && !before.current.isTrial ? [texts.t('trial.heading')] : []),
    ...changeTexts(texts, ruleSet, before.current.answers, answers, places).map(
      ({ question, after }) => `${question}: ${after}`,
    ),
    ...boardOf(ruleSet, assessment).map(
      ({ scheme, verdict }) =>
        `${texts.rule(`schemes.${scheme}.label`)}: ${verdictWord(texts, scheme, verdict)}`,
    ),
    ...ruleSet.schemes.flatMap(({ id }) => {
      const sum = sumOf(texts, ruleSet, assessment, id);
      return sum ? [`${sum.amount} ${sum.condition}`] : [];
    }),
  ];
  useAnnounced(trial && `${said.join('. ')}.`, trial);
  useEffect(() => {
    before.current = { answers, isTrial };
  }, [answers, isTrial]);
}

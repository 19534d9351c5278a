import { useMemo } from 'preact/hooks';
import type { Texts } from '../i18n/texts.ts';
import { usePlaces } from '../view/use-places.ts';
import { useAssessment, useConversation, useWidget } from '../view/widget-context.ts';
import { type Application, composeApplication } from './application.ts';
import type { Material } from './material.ts';
import { templateOf } from './template.ts';

/** The application of this moment, and what it is made of. */
export function useApplication(words: Texts): { material: Material; application: Application } {
  const { date } = useWidget();
  const { ruleSet, answers, texts } = useConversation();
  const assessment = useAssessment();
  const places = usePlaces();
  return useMemo(() => {
    const template = templateOf(ruleSet.id);
    if (!template) throw new RangeError(`The rule set ${ruleSet.id} has no draft.`);
    const material = { ruleSet, template, answers, assessment, texts, words, places, date };
    return { material, application: composeApplication(material) };
  }, [ruleSet, answers, texts, words, places, date]);
}

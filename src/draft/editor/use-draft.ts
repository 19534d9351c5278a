import { useMemo } from 'preact/hooks';
import type { Texts } from '../../i18n/texts.ts';
import type { Application } from '../../rules/application.ts';
import { usePlaces } from '../../view/use-places.ts';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { type ComposedDraft, composeDraft } from '../compose/compose-draft.ts';
import type { Material } from '../compose/material.ts';
import { materialOf } from '../compose/material-of.ts';

/** The draft of this moment, and what it is made of. */
export function useDraft(
  words: Texts,
  application: Application,
): { material: Material; composed: ComposedDraft } {
  const { date } = useWidget();
  const context = useConversation();
  const places = usePlaces();
  const { ruleSet, answers, texts, keys } = context;
  return useMemo(() => {
    const material = materialOf(context, application, { date, words, places });
    return { material, composed: composeDraft(material) };
  }, [ruleSet, answers, texts, keys, application, words, places, date]);
}

import { questionsForMail } from '../../conversation/asides/asides.ts';
import type { ConversationContext } from '../../conversation/machine/context.ts';
import { assessmentOf } from '../../conversation/selectors.ts';
import type { Application } from '../../rules/application.ts';
import type { Material } from './material.ts';

/** What a conversation gives to its draft application. */
export function materialOf(
  context: ConversationContext,
  application: Application,
  shown: Pick<Material, 'date' | 'words' | 'places'>,
): Material {
  const { ruleSet, answers, texts, keys, asides } = context;
  const { question = '' } = application.examples ?? {};
  return {
    ...shown,
    ruleSet,
    application,
    answers,
    assessment: assessmentOf(context, shown.date),
    texts,
    ownQuestions: questionsForMail(asides),
    itemKeys: keys[question] ?? [],
  };
}

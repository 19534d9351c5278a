import type { Answer } from '../../../assessment/answers.ts';
import { replay } from '../../../assessment/path.ts';
import { useConversation, useWidget } from '../../../view/widget-context.ts';

/** An answer as it counts, and how to change it. */
export function useAnswer(question: string): [Answer | undefined, (value: Answer) => void] {
  const { send } = useWidget();
  const { ruleSet, answers } = useConversation();
  return [
    replay(ruleSet, answers).counted[question],
    (value) => send({ type: 'answer.revised', question, value }),
  ];
}

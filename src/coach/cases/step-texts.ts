import type { Step } from '../../conversation/walk.ts';
import { answerText, textKey } from '../../view/answer-text.ts';
import { usePlaces } from '../../view/use-places.ts';
import { useWidget } from '../../view/widget-context.ts';
import { enough, optionsOf } from './options-of.ts';

interface StepTexts {
  ask: string;
  label: (option: string) => string;
  answer: string;
  /** What it brings up, else nothing. */
  findings: readonly string[];
}

/** A step in words. */
export function useStepTexts(step: Step): StepTexts {
  const { texts } = useWidget();
  const { rule, coach } = texts;
  const { question, field, isFirst, answer, findings } = step;
  const places = usePlaces(field?.kind === 'postcodes');
  const key = textKey(question, field);
  const first = `${textKey(question)}.first`;
  const last = optionsOf(step).at(-1);
  const label = (option: string): string => {
    if ((field ?? question).kind === 'number')
      return option === last
        ? coach('orMore', { number: enough })
        : rule(`${key}.count`, { count: Number(option) }) || option;
    const ofFirst = isFirst ? rule(`${first}.options.${option}.label`) : '';
    return ofFirst || rule(`${key}.options.${option}.label`) || option;
  };
  return {
    ask: (isFirst && rule(`${first}.ask`)) || rule(`${key}.ask`) || question.id,
    label,
    answer:
      isFirst && typeof answer === 'string'
        ? label(answer)
        : answerText(texts, question, answer, field, places),
    findings: findings.flatMap(({ id, ...params }) => rule(`findings.${id}`, params) || []),
  };
}

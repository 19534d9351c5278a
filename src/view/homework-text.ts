import type { Homework } from '../conversation/homework.ts';
import type { Texts } from '../i18n/texts.ts';
import { itemTitle, textKey } from './answer-text.ts';

/** What there is to find out, as a question. */
export function homeworkText(texts: Texts, { question, of }: Homework): string {
  const asked = texts.rule(`${textKey(question, of?.field)}.ask`) || question.id;
  return of
    ? texts.result('homework.field', {
        item: itemTitle(texts, question, of.item, of.index),
        question: asked,
      })
    : asked;
}

/** Who could know it; empty where the rule set does not say so. */
export const knownByText = ({ rule }: Texts, { knownBy }: Homework): string =>
  knownBy ? rule(`knownBy.${knownBy}`) : '';

/** The question with whom to ask it, on one line. */
export function homeworkLine(texts: Texts, homework: Homework): string {
  const who = knownByText(texts, homework);
  return [homeworkText(texts, homework), who && texts.result('homework.askWho', { who })]
    .filter(Boolean)
    .join(' ');
}

import { isList } from '../../../assessment/answers.ts';
import type { Material } from '../../compose/material.ts';
import { askedQuestions, composeSentences } from '../../compose/parts/compose-sentences.ts';
import type { Spot } from './spot.ts';

/** A spot for each answer that a paragraph is made of, and one for all that it says. */
export function answerSpots(material: Material, section: string, ids: readonly string[]): Spot[] {
  const questions = askedQuestions(material, ids).filter((question) => !isList(question));
  const all = `${section}/answers/${ids.join('+')}`;
  const each = questions.map((question): Spot => {
    const [gap] = composeSentences(material, { questions: [question.id] }).gaps;
    return {
      id: `${section}/answer/${question.id}`,
      section,
      content: { kind: 'answer', question },
      gap: gap?.what,
      isFilled: !gap,
      home: all,
    };
  });
  if (questions.length === 0) return [];
  return [...each, { id: all, section, content: { kind: 'answers', questions } }];
}

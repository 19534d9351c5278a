import { isList } from '../../../assessment/answers.ts';
import type { PartOf } from '../../../rules/application.ts';
import type { Material } from '../../compose/material.ts';
import { type Said, saidIn } from '../../compose/parts/compose-sentences.ts';
import type { Spot } from './spot.ts';

type Sentences = Pick<PartOf<'sentences'>, 'questions' | 'instead'>;

/** Where what is said of some answers is written: by the first of them. */
export const saidId = (section: string, { of: [first] }: Said): string =>
  `${section}/answer/${first?.id}`;

export const paragraphId = (section: string, { questions }: Sentences): string =>
  `${section}/answers/${questions.join('+')}`;

/** A spot for each sentence that a paragraph is made of, and one for all that it says. */
export function answerSpots(material: Material, section: string, part: Sentences): Spot[] {
  const said = saidIn(material, part).filter(({ of }) => !of.some(isList));
  if (said.length === 0) return [];
  const home = paragraphId(section, part);
  const each = said.map((one): Spot => {
    const [question, ...others] = one.of;
    return {
      id: saidId(section, one),
      section,
      content:
        question && others.length === 0
          ? { kind: 'answer', question }
          : { kind: 'answers', questions: one.of },
      gap: one.gap?.what,
      isFilled: !one.gap,
      home,
    };
  });
  const questions = said.flatMap(({ of }) => of);
  return [...each, { id: home, section, content: { kind: 'answers', questions } }];
}

import type { Block } from './blocks.ts';
import { amounts } from './chapters/amounts.ts';
import { applicationTasks } from './chapters/application-tasks.ts';
import { conclusions } from './chapters/conclusions.ts';
import { criteria } from './chapters/criteria.ts';
import { glance } from './chapters/glance.ts';
import { openPoints } from './chapters/open-points.ts';
import { picture } from './chapters/picture.ts';
import { questions } from './chapters/questions.ts';
import { sources } from './chapters/sources.ts';
import { schemeName } from './names.ts';
import type { Words } from './words.ts';

/** The rules as a document. */
export interface Rulebook {
  title: string;
  lead: readonly string[];
  chapters: readonly Chapter[];
}

export interface Chapter {
  place: string;
  title: string;
  blocks: readonly Block[];
}

/** @param file Where the picture stands by itself. */
export function composeRulebook(words: Words, file: string): Rulebook {
  const { rulebook, ruleSet, texts } = words;
  const year = ruleSet.period.from.slice(0, 4);
  const what = texts.list(ruleSet.schemes.map(({ id }) => schemeName(id, words)));
  const chapter = (place: string, title: string, blocks: readonly Block[]) => ({
    place,
    title,
    blocks,
  });
  return {
    title: rulebook('title', { year, what }),
    lead: [rulebook('lead', { id: ruleSet.id }), rulebook('mend'), texts.rule('disclaimer')].filter(
      Boolean,
    ),
    chapters: [
      chapter('glance', rulebook('chapters.glance'), glance(words)),
      chapter('criteria', rulebook('chapters.criteria'), criteria(words)),
      chapter('open-points', rulebook('chapters.openPoints'), openPoints(words)),
      chapter('amounts', rulebook('chapters.amounts'), amounts(words)),
      chapter('picture', rulebook('chapters.picture'), picture(words, file)),
      chapter('questions', rulebook('chapters.questions'), questions(words)),
      chapter('conclusions', rulebook('chapters.conclusions'), conclusions(words)),
      chapter('application', rulebook('chapters.application'), applicationTasks(words)),
      chapter('sources', rulebook('chapters.sources'), sources(words)),
    ],
  };
}

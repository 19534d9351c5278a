import { readFileSync } from 'node:fs';
import type { Answers } from '../../src/assessment/answers.ts';

interface Case {
  name: string;
  date: string;
  answers: Answers;
}

const cases: Case[] = JSON.parse(
  readFileSync(new URL('../cases/vlaio-2021.json', import.meta.url), 'utf8'),
);

/** The organisation of which the name of the case speaks. */
export function caseAbout(words: string): Case {
  const [found, ...others] = cases.filter(({ name }) => name.includes(words));
  if (!found || others.length > 0) throw new RangeError(`Not just one case is about “${words}”.`);
  return found;
}

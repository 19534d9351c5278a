import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import type { Understood } from '../../../src/conversation/understand/heard.ts';
import { understand } from '../../../src/conversation/understand/understand.ts';
import { promptsOf } from '../../support/prompts.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { vocabularies } from '../../support/vocabularies.ts';
import de from './fresh-lines.de.json' with { type: 'json' };
import en from './fresh-lines.en.json' with { type: 'json' };
import fr from './fresh-lines.fr.json' with { type: 'json' };
import nl from './fresh-lines.nl.json' with { type: 'json' };
import unseenDe from './unseen-lines.de.json' with { type: 'json' };
import unseenEn from './unseen-lines.en.json' with { type: 'json' };
import unseenFr from './unseen-lines.fr.json' with { type: 'json' };
import unseenNl from './unseen-lines.nl.json' with { type: 'json' };

/** Lines by somebody who had not seen the words, with what is meant; "ask" is for what may not be taken. */
interface Line {
  question: string;
  line: string;
  expected: { answer: string | number | string[] } | 'ask' | 'help' | 'nothing';
}

const ruleSet = ruleSetOf('vlaio-2021');
const prompts = promptsOf(ruleSet);
const targets = ruleSet.questions.map(({ id }) => id);

/** Of several options the order does not matter. */
const written = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.toSorted() : value);

/** Why something is asked is help too. */
function takenOf(found: Understood): string | null {
  if (found.kind === 'answer') return written(found.value);
  return found.kind === 'command' && found.command.name !== 'why' ? found.command.name : null;
}

const hear = ({ line, question }: Line, language: string) => {
  const prompt = prompts.get(question);
  if (!prompt) throw new Error(`Nothing asks ${question}.`);
  const hearing = { prompt, targets, vocabularies, language, places: placeFinder };
  const found = understand(line.trim(), hearing);
  return {
    taken: takenOf(found),
    offered: found.kind === 'candidates' ? found.values.map(written) : [],
  };
};

/**
 * The words were written with the first lines at hand. The others were kept from who wrote them: what is taken of those
 * is what of any line can be expected.
 */
const sets = [
  { name: 'known', least: 200, atOnce: 0.75, inAll: 0.92, lines: { nl, en, fr, de } },
  {
    name: 'unseen',
    least: 140,
    atOnce: 0.5,
    inAll: 0.75,
    lines: { nl: unseenNl, en: unseenEn, fr: unseenFr, de: unseenDe },
  },
].flatMap(({ lines, ...set }) =>
  Object.entries(lines as Record<string, unknown>).map(([language, given]) => ({
    ...set,
    language,
    lines: given as readonly Line[],
  })),
);

describe.each(sets)(
  '$name lines in $language of somebody who has not seen the words',
  ({ language, least, atOnce, inAll, lines }) => {
    const heard = lines.map((line) => {
      const { expected } = line;
      const meant = typeof expected === 'object' ? written(expected.answer) : null;
      return { ...line, meant, ...hear(line, language) };
    });
    const answers = heard.filter(({ meant }) => meant !== null);
    const taken = answers.filter(({ taken, meant }) => taken === meant);
    const offered = answers.filter(({ offered, meant }) => offered.some((each) => each === meant));

    test('are many', () => {
      expect(heard.length).toBeGreaterThanOrEqual(least);
    });

    test('are never taken for what is not meant', () => {
      expect(heard.filter(({ taken, meant }) => taken !== null && taken !== meant)).toEqual([]);
    });

    test('are taken at once, or offered', () => {
      expect(taken.length / answers.length).toBeGreaterThanOrEqual(atOnce);
      expect((taken.length + offered.length) / answers.length).toBeGreaterThanOrEqual(inAll);
    });
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { type Answers, isList } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { academy, online } from '../support/academy.ts';
import { departures } from '../support/departures.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking } from '../support/talk.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const date = '2021-04-01';

/** A moment of the conversation, by the answers that lead to it. */
export interface State {
  name: string;
  answers: Answers;
  /** The field that is asked there, of an item. */
  field?: string;
  isEnd?: boolean;
}

const found = [academy(), academy({ trajectories: [online()] })].flatMap(
  (answers) => departures(ruleSet, answers, 1).states,
);

/** Of those with the same name the first, which is the shortest way there. */
const firstOfEach = (states: readonly State[]): State[] => [
  ...new Map(states.toReversed().map((state) => [state.name, state])).values(),
];

const questions = found.flatMap(
  ({ value, context: { answers, round, detour, trial } }): State[] => {
    if (value !== 'asking' || round || detour || trial) return [];
    // The page sets the answers, and the first question that waits is asked.
    const prompt = promptOf(asking(ruleSet, answers).context);
    if (!prompt) return [];
    const kind = prompt.kind === 'question' ? prompt.question.kind : prompt.kind;
    return [{ name: `${kind}: ${prompt.id}`, answers }];
  },
);

const fields = [academy(), academy({ trajectories: [online()] })].flatMap((answers) =>
  ruleSet.questions.filter(isList).flatMap((list) =>
    list.fields
      .filter(({ id, askedIn, kind }) => {
        const [item] = answers[list.id] as Record<string, unknown>[];
        return !askedIn && kind !== 'text' && id !== list.roles.opens && item && id in item;
      })
      .map(({ id, kind }): State => ({ name: `${kind} of an item: ${id}`, answers, field: id })),
  ),
);

const folder = new URL('../cases/', import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.includes('2021'))
  .flatMap((file): { answers: Answers }[] =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  );
const ended = [
  ...cases.map(({ answers }) => answers),
  ...found.filter(({ value }) => value === 'verdict').map(({ context }) => context.answers),
].filter((answers) => asking(ruleSet, answers).value === 'verdict');

const verdicts = ended.map((answers): State => {
  const { verdicts } = assess(ruleSet, answers, { date });
  const said = Object.entries(verdicts).map(([scheme, verdict]) => `${scheme} ${verdict}`);
  return { name: `verdict: ${said.join(', ')}`, answers, isEnd: true };
});

/** Every question that is asked, every field of an item, and every verdict there is. */
export const states: readonly State[] = firstOfEach([...questions, ...fields, ...verdicts]);

import { describe, expect, it } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { walkOf } from '../../src/conversation/walk.ts';
import { academy, trajectory } from '../support/academy.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const vlaio = ruleSetOf('vlaio-2021');
/** Those that the draft asks for are left out. */
function askedOf(answers: Answers) {
  const { questions, counted } = replay(vlaio, answers);
  return Object.fromEntries(questions.map(({ id }) => [id, counted[id]]));
}
const answersAtLast = (answers: Answers) => walkOf(vlaio, answers).at(-1)?.after.answers;

describe('a conversation that is known to its end', () => {
  it('ends with the answers that it began with', () => {
    for (const answers of [
      academy(),
      academy({ goal: 'recognition' }),
      academy({ trajectories: [] }),
      academy({ trajectories: unknown }),
      academy({ trajectories: [trajectory(), trajectory({ postcodes: ['2000'] })] }),
    ])
      expect(answersAtLast(answers)).toEqual(askedOf(answers));
  });

  it.each(everyRuleSet)('asks everything of who knows nothing: $id', (rules) => {
    const steps = walkOf(rules, {});
    expect(steps.map(({ question }) => question.id)).toEqual(
      replay(rules, steps.at(-1)?.after.answers ?? {}).questions.map(({ id }) => id),
    );
    for (const { answer } of steps) expect(answer).toBe(unknown);
  });

  it('asks a first item together with whether there is one, and each field that is not told as not known', () => {
    const steps = walkOf(vlaio, academy({ trajectories: [{ coherent: 'yes' }] }));
    const about = steps.filter(({ question }) => question.id === 'trajectories');
    expect(about.filter(({ isFirst }) => isFirst).map(({ answer }) => answer)).toEqual(['yes']);
    expect(about[0]?.field?.id).toBe('coherent');
    for (const { field, answer } of about.slice(1))
      expect(answer).toBe(field?.kind === 'text' ? '' : unknown);
    const small = walkOf(smallRuleSet, { series: [{ place: 'online' }] });
    expect(small.find(({ field }) => field?.kind === 'text')?.answer).toBe('');
    const none = walkOf(vlaio, academy({ trajectories: [] }));
    expect(none.find(({ question }) => question.id === 'trajectories')).toMatchObject({
      answer: 'no',
      isFirst: true,
    });
  });

  it('says what an answer brings up with the step that brings it up, and only there', () => {
    const answers = academy({ 'legal-form': 'unincorporated', audience: 'one-school' });
    const found = walkOf(vlaio, answers).flatMap(({ question, findings }) =>
      findings.map((each) => [question.id, each.id].join()),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(found.length);
  });
});

import { describe, expect, it } from 'vitest';
import { type Answer, type Answers, type Item, unknown } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { walkOf } from '../../src/conversation/walk.ts';
import { academy, trajectory } from '../support/academy.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';

const vlaio = ruleSetOf('vlaio-2021');
/** Those that the draft asks for are left out. */
function askedOf(answers: Answers) {
  const { questions, counted } = replay(vlaio, answers);
  return Object.fromEntries(questions.map(({ id }) => [id, counted[id]]));
}
const answersAtLast = (answers: Answers) => walkOf(vlaio, answers).at(-1)?.after.answers;
/** What opens an item of a list, its answer, and whether it is asked together with whether there is one. */
const openings = (answers: Answers) =>
  walkOf(vlaio, academy(answers)).flatMap(({ field, answer, isFirst = false }) =>
    field?.id === 'coherent' ? [[field.id, answer, isFirst]] : [],
  );

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

  it.each<[string, Item, [string | undefined, Answer, boolean][]]>([
    ['is told', trajectory({ coherent: 'no' }), [['coherent', 'no', true]]],
    ['is not told', { activities: 3 }, [['coherent', unknown, false]]],
    ['is not known', trajectory({ coherent: unknown }), [['coherent', unknown, false]]],
  ])(
    'begins a list as somebody does for whom the field that opens it %s',
    (_what, first, begin) => {
      expect(openings({ trajectories: [first] })).toEqual(begin);
    },
  );

  it('asks what opens a list together with its first item only', () => {
    expect(openings({ trajectories: [trajectory(), trajectory({ coherent: 'no' })] })).toEqual([
      ['coherent', 'yes', true],
      ['coherent', 'no', false],
    ]);
  });

  it('goes up to the next question with each step, and to the end of a list with its last', () => {
    const series = [
      { activities: 1, place: 'online' },
      { activities: 2, place: 'online' },
    ];
    const steps = walkOf(smallRuleSet, { ...smallAcademy, series });
    const answered = steps.map(({ field, after }) => [
      field?.id ?? Object.keys(after.answers).at(-1),
      after.round?.items.length ?? 0,
    ]);
    expect(answered).toEqual([
      ['goal', 0],
      ['partner', 0],
      ['channels', 0],
      ['helpers', 1],
      ...['title', 'activities'].map((field) => [field, 1]),
      ['place', 2],
      ...['title', 'activities'].map((field) => [field, 2]),
      ['place', 0],
    ]);
  });

  it('begins with a list as well', () => {
    const [series] = smallRuleSet.questions.slice(-1);
    const rules = { ...smallRuleSet, questions: series ? [series] : [] };
    const [first] = walkOf(rules, { series: [{ activities: 1 }] });
    expect(first).toMatchObject({ field: { id: 'title' }, answer: '' });
  });

  it('comes to an end with more items than there is room for', () => {
    const steps = walkOf(smallRuleSet, { ...smallAcademy, series: Array(3).fill({}) });
    expect(steps.at(-1)?.after.round?.items).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { mostTelling } from '../../src/conversation/telling.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { changed } from '../support/changed-rules.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';

const vlaio = ruleSetOf('vlaio-2021');

function told(answers: Answers) {
  const assessment = assess(vlaio, answers, { date: '2021-04-01' });
  const { telling, others } = mostTelling(vlaio, answers, assessment);
  const ids = (questions: typeof telling) => questions.map(({ id }) => id);
  return { telling: ids(telling), others: ids(others), path: assessment.path };
}

describe('the questions to which another answer tells most', () => {
  it('are each question of the conversation once', () => {
    const { telling, others, path } = told(academy());
    expect([...telling, ...others].sort()).toEqual([...path].sort());
  });

  it('begin with those that decide', () => {
    expect(told(academy({ relevance: unknown })).telling[0]).toBe('relevance');
  });

  it('go on with what is proposed, and with the list that brings the amount', () => {
    const { telling } = told(academy({ relevance: 'no', audience: 'one-school' }));
    expect(telling.slice(0, 3)).toEqual(['audience', 'relevance', 'trajectories']);
  });

  it('have a list among them that is not answered yet', () => {
    const answers = without(smallAcademy, 'series');
    const { telling } = mostTelling(smallRuleSet, answers, { deciding: [], changes: [] });
    expect(telling.map(({ id }) => id)).toContain('series');
  });

  it('leave for last what changes no verdict and no amount', () => {
    const { others } = told(academy());
    expect(others).toContain('hard-to-reach');
    expect(told(academy({ relevance: 'no' })).others).toContain('audience');
  });

  it('do not name what only asks for less', () => {
    expect(told(academy()).others).toContain('goal');
    expect(told(academy({ goal: 'recognition' })).telling).toContain('goal');
  });

  it('put what can be acted on before what cannot', () => {
    const { telling } = told(academy());
    expect(telling.indexOf('legal-form')).toBeLessThan(telling.indexOf('partnership'));
  });

  const ofSmall = (answers: Answers, deciding: string[] = [], rules = smallRuleSet) =>
    mostTelling(rules, answers, { deciding, changes: [] }).telling.map(({ id }) => id);

  it('put what decides before all, and the list that brings the amount before what could change otherwise', () => {
    expect(ofSmall(smallAcademy)[0]).toBe('partner');
    expect(ofSmall(smallAcademy, ['helpers'])[0]).toBe('helpers');
    const { telling } = mostTelling(vlaio, academy(), { deciding: [], changes: [] });
    expect(telling[0]?.id).toBe('trajectories');
  });

  it.each<[string, Answers]>([
    ['channels', { channels: ['nowhere'] }],
    ['channels', { channels: unknown }],
    ['helpers', { helpers: 0 }],
    ['helpers', { helpers: 1 }],
    ['helpers', { helpers: unknown }],
    ['series', { series: smallAcademy.series ?? [] }],
  ])('have %s among them, one move away from %j', (id, now) => {
    expect(ofSmall({ ...smallAcademy, ...now })).toContain(id);
  });

  it.each<[string, Answers]>([
    ['helpers', { helpers: 5 }],
    ['series', { series: [] }],
  ])('have %s not among them, too far away from %j', (id, now) => {
    expect(ofSmall({ ...smallAcademy, ...now })).not.toContain(id);
  });

  it('have a number that is not known among them for the most that it can be', () => {
    const rules = changed(smallRuleSet, {
      'criteria.#staffed.unmetWhen': { all: [{ oneOf: ['partner', ['yes']] }] },
    });
    expect(ofSmall({ ...smallAcademy, helpers: unknown }, [], rules)).toContain('helpers');
  });

  it('have a list that is not known among them for one more item, not for none at all', () => {
    const isThere = { someItem: ['series', { oneOf: ['place', ['on-site', 'online']] }] };
    const rules = changed(smallRuleSet, { 'criteria.#lasting.unmetWhen': { not: isThere } });
    const series = [{ activities: 1, place: 'on-site' }];
    expect(ofSmall({ ...smallAcademy, series }, [], rules)).toContain('series');
    expect(ofSmall({ ...smallAcademy, series: unknown }, [], rules)).not.toContain('series');
  });

  it('tell of a number, and of a list without items', () => {
    const answers: Answers = { goal: 'both', partner: 'no', channels: ['web'], helpers: 0 };
    const of = (given: Answers) => {
      const assessment = { deciding: [], changes: [] };
      return mostTelling(smallRuleSet, given, assessment).telling.map(({ id }) => id);
    };
    const items = [{ activities: 1, place: 'online', shared: 'no' }];
    expect(of({ ...answers, series: [{ ...items[0], activities: 2 }] })).toContain('helpers');
    expect(of({ ...answers, helpers: 5, series: [] })).not.toContain('helpers');
    expect(of({ goal: 'both', channels: ['web'], series: items })).not.toContain('partner');
  });

  it('are found with as much more reading as a list is longer', () => {
    const readsOf = (length: number): number => {
      let reads = 0;
      const item = () =>
        new Proxy(trajectory(), {
          get: (target, key) => {
            reads++;
            return Reflect.get(target, key);
          },
        });
      const answers = academy({ trajectories: Array.from({ length }, item) });
      const assessment = assess(vlaio, answers, { date: '2021-04-01' });
      reads = 0;
      mostTelling(vlaio, answers, assessment);
      return reads;
    };
    expect(readsOf(200)).toBeLessThan(5 * readsOf(50));
  });
});

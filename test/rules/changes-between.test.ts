import { describe, expect, it } from 'vitest';
import { type ChangeNote, changesBetween } from '../../src/rules/changes-between.ts';
import { changed, yesOrNo } from '../support/changed-rules.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const [of2021, of2023, of2024] = ['vlaio-2021', 'vlaio-2023', 'vlaio-2024'].map(ruleSetOf) as [
  ReturnType<typeof ruleSetOf>,
  ReturnType<typeof ruleSetOf>,
  ReturnType<typeof ruleSetOf>,
];

describe('what is otherwise in a later rule set', () => {
  it.each(everyRuleSet)('is nothing in the same one: $id', (ruleSet) => {
    expect(changesBetween(ruleSet, structuredClone(ruleSet))).toEqual([]);
  });

  it('is turned around where the later one is the earlier', () => {
    const turned: Readonly<Record<string, string>> = {
      new: 'gone',
      gone: 'new',
      silent: 'spoken',
      spoken: 'silent',
      otherwise: 'otherwise',
    };
    const back = (note: ChangeNote): object =>
      'change' in note
        ? { ...note, change: turned[note.change] }
        : { ...note, from: note.to, to: note.from };
    for (const one of everyRuleSet)
      for (const other of everyRuleSet) {
        const there = changesBetween(one, other).map((note) => JSON.stringify(sorted(note)));
        const andBack = changesBetween(other, one).map((note) =>
          JSON.stringify(sorted(back(note))),
        );
        expect(andBack.sort()).toEqual(there.sort());
      }
  });

  it('is from 2021 to 2023 the amount, the deadline, and what the sources leave silent', () => {
    const euro = (amount: number) => ({ low: amount, high: amount });
    expect(changesBetween(of2021, of2023)).toEqual([
      { kind: 'scheme', scheme: 'recognition', change: 'gone' },
      { kind: 'deadline', from: '2021-05-04T12:00:00+02:00', to: '2023-06-01T23:59:00+02:00' },
      { kind: 'figures', line: 'postcode', part: 'first', from: euro(1000), to: euro(1500) },
      { kind: 'figures', line: 'postcode', part: 'further', from: euro(500), to: euro(0) },
      { kind: 'figures', line: 'online', part: 'first', from: euro(1000), to: null },
      {
        kind: 'figures',
        line: 'online',
        part: 'further',
        from: { low: 500, high: 1000 },
        to: null,
      },
      { kind: 'cap', from: 50_000, to: 30_000 },
      { kind: 'limit', limit: 'fixed-location', change: 'new' },
      ...['recognised', 'subsidy-trajectory'].map((criterion) => ({
        kind: 'criterion',
        scheme: 'subsidy',
        criterion,
        change: 'silent',
      })),
      ...['legal-personality', 'outside-partnership', 'under-18'].map((criterion) => ({
        kind: 'criterion',
        scheme: 'subsidy',
        criterion,
        change: 'gone',
      })),
      ...of2021.questions
        .filter(({ id }) => !of2023.questions.some((each) => each.id === id))
        .map(({ id }) => ({ kind: 'question', question: id, change: 'gone' })),
      { kind: 'field', question: 'trajectories', field: 'new', change: 'gone' },
    ]);
  });

  it('is from 2021 to 2024 how long a recognition holds, and two criteria that are only named', () => {
    const notes = changesBetween(of2021, of2024).filter(({ kind }) => kind !== 'question');
    expect(notes).toEqual([
      { kind: 'scheme', scheme: 'subsidy', change: 'gone' },
      { kind: 'deadline', from: '2021-05-04T12:00:00+02:00', to: null },
      {
        kind: 'validity',
        scheme: 'recognition',
        from: { until: '2022-12-31' },
        to: { years: [1, 3] },
      },
      { kind: 'criterion', scheme: 'recognition', criterion: 'trajectory', change: 'silent' },
      { kind: 'criterion', scheme: 'recognition', criterion: 'target-age', change: 'silent' },
      { kind: 'field', question: 'trajectories', field: 'new', change: 'gone' },
    ]);
  });

  it('says a number that a criterion asks for, and of other conditions that they are otherwise', () => {
    const trajectory = 'criteria.#trajectory.metWhen.someItem.1.all.1.atLeast.1';
    expect(changesBetween(of2021, changed(of2021, { [trajectory]: 4 }))).toEqual([
      {
        kind: 'least',
        criterion: 'trajectory',
        list: 'trajectories',
        field: 'activities',
        from: 2,
        to: 4,
      },
    ]);
    const older = { 'criteria.#target-age.metWhen': { oneOf: ['ages', ['18-plus']] } };
    expect(changesBetween(of2021, changed(of2021, older))).toEqual([
      { kind: 'criterion', scheme: 'recognition', criterion: 'target-age', change: 'otherwise' },
    ]);
  });

  it('says what only one of them has, the earlier or the later', () => {
    const bare = changed(of2021, { validity: undefined, amount: undefined });
    const gone = changesBetween(of2021, bare);
    const until = { until: '2022-12-31' };
    expect(gone).toContainEqual({ kind: 'validity', scheme: 'recognition', from: until, to: null });
    expect(gone).toContainEqual({ kind: 'cap', from: 50_000, to: null });
    const come = changesBetween(bare, of2021);
    expect(come).toContainEqual({ kind: 'validity', scheme: 'recognition', from: null, to: until });
    expect(come).toContainEqual({ kind: 'cap', from: null, to: 50_000 });
  });

  it('takes a criterion of another scheme for another one', () => {
    const moved = changed(of2021, {
      'criteria.#target-age.scheme': 'subsidy',
      'criteria.#target-age.metWhen': { oneOf: ['ages', ['18-plus']] },
    });
    const notes = changesBetween(of2021, moved).filter(({ kind }) => kind === 'criterion');
    expect(notes.filter((note) => 'change' in note && note.change === 'otherwise')).toEqual([]);
  });

  it('names a question that is new', () => {
    const more = changed(of2021, { 'questions.+': yesOrNo('colour') });
    expect(changesBetween(of2021, more)).toEqual([
      { kind: 'question', question: 'colour', change: 'new' },
    ]);
  });
});

const sorted = (note: object): object =>
  Object.fromEntries(Object.entries(note).sort(([one], [other]) => (one < other ? -1 : 1)));

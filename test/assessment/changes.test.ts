import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, isKnown, itemsOf } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { evaluate } from '../../src/assessment/condition.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { isEligible, judge } from '../../src/assessment/verdict.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { subsets } from '../support/enumerate.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';

const date = '2021-04-01';

describe.each(everyRuleSet)('a change that is proposed: $id', (ruleSet) => {
  const answersOfAnySort = fc.oneof(fullAnswers(ruleSet), partialAnswers(ruleSet));
  const changesOf = (answers: Answers) => assess(ruleSet, answers, { date }).changes;
  const isEligibleWith = (scheme: string, answers: Answers): boolean => {
    const { rulings } = judge(ruleSet, replay(ruleSet, answers).counted);
    return isEligible(rulings.get(scheme)?.verdict ?? 'not-asked');
  };
  const forAnswers = (check: (answers: Answers) => void, numRuns = 150) =>
    fc.assert(
      fc.property(answersOfAnySort, (answers) => {
        check(answers);
      }),
      { numRuns },
    );

  it('makes its scheme eligible, and no part of it does', () => {
    forAnswers((answers) => {
      const { counted } = replay(ruleSet, answers);
      for (const { scheme, set } of changesOf(answers)) {
        expect(isEligibleWith(scheme, { ...answers, ...set }), scheme).toBe(true);
        const parts = subsets(Object.entries(set)).filter(
          (part) => part.length < Object.keys(set).length,
        );
        for (const part of parts)
          expect(isEligibleWith(scheme, { ...counted, ...Object.fromEntries(part) })).toBe(false);
      }
    }, 250);
  });

  it('leaves alone what waits for an answer, and what no organisation can change by acting', () => {
    forAnswers((answers) => {
      const { questions } = replay(ruleSet, answers);
      const waiting = questions.filter(({ id }) => answers[id] === undefined);
      const fixed = ruleSet.questions.filter(({ changes }) => !changes);
      const untouchable = [...waiting, ...fixed].map(({ id }) => id);
      for (const { set } of changesOf(answers))
        expect(Object.keys(set).filter((id) => untouchable.includes(id))).toEqual([]);
    });
  });

  it('names a question off the path only if its other changes bring that up', () => {
    forAnswers((answers) => {
      const before = replay(ruleSet, answers).questions.map(({ id }) => id);
      for (const { set } of changesOf(answers)) {
        const after = replay(ruleSet, { ...answers, ...set }).questions.map(({ id }) => id);
        expect([...before, ...after]).toEqual(expect.arrayContaining(Object.keys(set)));
      }
    });
  });

  it('changes every answer that it names, into one that could have been given', () => {
    forAnswers((answers) => {
      const { counted } = replay(ruleSet, answers);
      for (const { set } of changesOf(answers)) {
        for (const [id, answer] of Object.entries(set)) expect(answer, id).not.toEqual(counted[id]);
        expect(parseAnswers(set, [ruleSet])).toEqual({ ok: true, answers: set });
      }
    });
  });

  it('is for a scheme that is asked and not eligible, and no two name the same questions', () => {
    forAnswers((answers) => {
      const { verdicts, changes } = assess(ruleSet, answers, { date });
      for (const { scheme } of changes)
        expect(['ineligible', 'undetermined'], scheme).toContain(verdicts[scheme]);
      const named = changes.map(({ scheme, set }) => [scheme, ...Object.keys(set).sort()].join());
      expect(new Set(named).size).toBe(named.length);
    });
  });

  it('is missing only where even changing everything at once does not help', () => {
    forAnswers((answers) => {
      const { counted, questions } = replay(ruleSet, answers);
      const waiting = questions.filter(({ id }) => answers[id] === undefined);
      const everything = ruleSet.questions.flatMap((question): [string, Answers[string]][] => {
        const { id, changes = [] } = question;
        if (waiting.includes(question) || question.kind === 'list') return [];
        return changes.flatMap((change) => {
          if ('to' in change) return [[id, change.to]];
          return 'add' in change ? [[id, [change.add]]] : [];
        });
      });
      const changed = { ...counted, ...Object.fromEntries(everything) };
      const { verdicts, changes } = assess(ruleSet, changed, { date });
      for (const { id } of ruleSet.schemes) {
        const helps =
          isEligible(verdicts[id] ?? 'not-asked') || changes.some(({ scheme }) => scheme === id);
        const wasProposed = changesOf(answers).some(({ scheme }) => scheme === id);
        expect(wasProposed || isEligibleWith(id, answers), id).toBe(helps);
      }
    });
  });

  it('keeps every item of a list, apart from the one that it improves', () => {
    forAnswers((answers) => {
      for (const { set } of changesOf(answers)) {
        for (const question of ruleSet.questions.filter(({ kind }) => kind === 'list')) {
          const before = itemsOf(answers[question.id]) ?? [];
          const after = itemsOf(set[question.id]);
          if (!after || !isKnown(answers[question.id])) continue;
          expect(after).toHaveLength(Math.max(1, before.length));
          const kept = after.filter((item, index) => item === before[index]);
          expect(kept).toHaveLength(after.length - 1);
        }
      }
    });
  });
});

describe.each(ruleSets)('a change of ours: $id', (ruleSet) => {
  const silentOnes = ruleSet.criteria.filter((each) => 'silent' in each).map(({ id }) => id);

  it('exists wherever everything that fails can be changed', () => {
    let proposed = 0;
    const check = (answers: Answers) => {
      const { verdicts, criteria, changes } = assess(ruleSet, answers, { date });
      const { counted, questions } = replay(ruleSet, answers);
      if (questions.some(({ id }) => answers[id] === undefined)) return;
      const isChangeable = (id: string) =>
        ruleSet.questions.some((question) => question.id === id && question.changes);
      const past = ruleSet.schemes.map(({ heldWhen }) =>
        heldWhen ? evaluate(heldWhen, (id) => counted[id]) : 'unmet',
      );
      for (const [index, { id }] of ruleSet.schemes.entries()) {
        const schemes = ruleSet.schemes.slice(0, index + 1).map((scheme) => scheme.id);
        const failing = criteria.filter(
          ({ id: criterion, scheme, outcome }) =>
            schemes.some((each) => each === scheme) &&
            (outcome === 'unmet' || outcome === 'unknown') &&
            criterion !== 'recognised',
        );

        const grounds = failing.flatMap(({ because, missing }) => [...because, ...missing]);
        if (!['ineligible', 'undetermined'].includes(verdicts[id] ?? '')) continue;
        const isSilent = failing.some((each) => silentOnes.includes(each.id));
        // No answer changes what the sources do not say.
        if (isSilent) expect(changes.map(({ scheme }) => scheme)).not.toContain(id);
        if (isSilent) continue;
        if (!grounds.every(isChangeable) || past.includes('unknown')) continue;
        expect(
          changes.map(({ scheme }) => scheme),
          `${grounds}`,
        ).toContain(id);
        proposed += 1;
      }
    };
    fc.assert(fc.property(fc.oneof(fullAnswers(ruleSet), partialAnswers(ruleSet)), check), {
      numRuns: 300,
    });
    const isSilentFor = (id: string) =>
      ruleSet.criteria.some((each) => 'silent' in each && each.scheme === id && !each.metWhen);
    expect(proposed > 0).toBe(!ruleSet.schemes.every(({ id }) => isSilentFor(id)));
  });
});

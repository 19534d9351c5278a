import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/assessment/answers.ts';
import { replay } from '../../../src/assessment/path.ts';
import { currentQuestion } from '../../../src/conversation/asked/at-hand.ts';
import { promptOf } from '../../../src/conversation/asked/prompt.ts';
import { transcriptOf } from '../../../src/conversation/asked/transcript.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { afterWalk, steps } from '../../support/offered-events.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';
import {
  asking,
  describeItem,
  given,
  opened,
  openField,
  say,
  type Talk,
  talkOf,
} from '../../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const turnsOf = ({ context }: Talk) => transcriptOf(context);
const idsOf = (talk: Talk) => turnsOf(talk).map(({ id }) => id);
const atList = (answers: Answers = {}) => asking(vlaio, without(academy(answers), 'trajectories'));

describe('the questions of a transcript', () => {
  it('are none at the start', () => {
    expect(idsOf(asking(vlaio))).toEqual([]);
  });

  it('stand in the order in which they are asked, not in which they were answered', () => {
    const answers = { audience: 'everyone', 'recognition-status': 'none', goal: 'both' };
    expect(idsOf(asking(vlaio, answers))).toEqual(['goal', 'recognition-status', 'audience']);
  });

  it('carry their answers, also the ones that are not known', () => {
    expect(turnsOf(asking(vlaio, { goal: 'unknown' }))).toMatchObject([
      { kind: 'question', question: { id: 'goal' }, answer: 'unknown', findings: [] },
    ]);
  });

  it('leave out the one at hand, and keep those after it', () => {
    const answers = without(academy(), 'relevance');
    const talk = say(asking(vlaio, answers), opened('partnership'));
    const path = replay(vlaio, answers).questions.map(({ id }) => id);
    expect(idsOf(talk)).toEqual(path.filter((id) => id !== 'partnership' && id !== 'relevance'));
  });

  it('leave out what no longer applies', () => {
    const talk = asking(vlaio, without(academy({ goal: 'recognition' }), 'relevance'));
    expect(idsOf(talk)).not.toContain('legal-form');
    expect(idsOf(talk)).not.toContain('partnership');
    expect(idsOf(talk)).toContain('stem-expertise');
  });

  it('carry what there is to say about their answer', () => {
    const turns = turnsOf(asking(vlaio, { goal: 'both', 'legal-form': 'unincorporated' }));
    expect(turns.find(({ id }) => id === 'legal-form')?.findings).toEqual([
      { id: 'legal-form.unincorporated' },
    ]);
  });
});

describe('the items of a transcript', () => {
  const ofList = (talk: Talk) => idsOf(talk).filter((id) => id.startsWith('trajectories'));

  it('are the fields said of the one at hand', () => {
    const talk = say(atList(), { type: 'item.added' }, given('yes'), given(3));
    expect(ofList(talk)).toEqual(['trajectories-0-coherent', 'trajectories-0-activities']);
    expect(turnsOf(talk).at(-1)).toMatchObject({ kind: 'field', index: 0, answer: 3 });
  });

  it('are also the ones described before it, each as a whole', () => {
    const first = describeItem(say(atList(), { type: 'item.added' }), online());
    const talk = say(first, { type: 'item.added' }, given('yes'));
    expect(ofList(talk)).toEqual(['trajectories-0', 'trajectories-1-coherent']);
    expect(turnsOf(talk).at(-2)).toMatchObject({
      kind: 'item',
      index: 0,
      item: online(),
      field: { id: 'coherent' },
      findings: [{ id: 'trajectories.online' }],
    });
  });

  it('carry what there is to say about the one at hand beside what was said last', () => {
    const talk = say(atList(), { type: 'item.added' }, given('yes'), given(1));
    expect(turnsOf(talk).slice(-2)).toMatchObject([
      { id: 'trajectories-0-coherent', findings: [] },
      {
        id: 'trajectories-0-activities',
        findings: [{ id: 'trajectories.too-short', count: 1 }],
      },
    ]);
  });

  it('leave out the field at hand, and fields that do not apply', () => {
    const described = describeItem(say(atList(), { type: 'item.added' }), trajectory());
    const talk = say(openField(described, 0, 'place'), given('online'));
    expect(ofList(talk)).toEqual([
      'trajectories-0-coherent',
      'trajectories-0-activities',
      'trajectories-0-place',
    ]);
  });

  it('are not there beside the overview, which shows them itself', () => {
    const talk = describeItem(say(atList(), { type: 'item.added' }), trajectory());
    expect(ofList(talk)).toEqual([]);
  });

  it('keep a field that rests on a parked answer, since it is asked', () => {
    const list = asking(smallRuleSet, { ...smallAcademy, goal: 'recognition' });
    const talk = openField(say(list, given('no')), 0, 'place');
    expect(idsOf(talk)).toContain('series-0-shared');
  });
});

it.each([
  ['small', smallRuleSet, smallAcademy, 60],
  ['vlaio-2021', vlaio, without(academy(), 'relevance'), 20],
])(
  'wherever a person gets, each turn is there once and none is what is asked: %s',
  { timeout: 60_000 },
  (_, ruleSet, answers, numRuns) => {
    fc.assert(
      fc.property(steps(30), (taken) => {
        const talk = afterWalk(talkOf(ruleSet, answers), taken);
        const ids = idsOf(talk);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(promptOf(talk.context)?.id);
        const { counted, questions } = replay(ruleSet, talk.context.answers);
        const current = currentQuestion(talk.context)?.id;
        const answered = questions.filter(({ id }) => id in counted && id !== current);
        expect(
          turnsOf(talk).flatMap((turn) => (turn.kind === 'question' ? [turn.id] : [])),
        ).toEqual(answered.map(({ id }) => id));
      }),
      { numRuns },
    );
  },
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/assessment/answers.ts';
import { replay } from '../../../src/assessment/path.ts';
import { currentQuestion } from '../../../src/conversation/asked/at-hand.ts';
import { promptOf } from '../../../src/conversation/asked/prompt.ts';
import { transcriptOf } from '../../../src/conversation/asked/transcript.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { anyBeginning } from '../../support/arbitraries.ts';
import { everyRuleSet, runsEach } from '../../support/every-rule-set.ts';
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
    const asked = turnsOf(talk).map(({ question }) => question.id);
    expect([...new Set(asked)]).toEqual(
      path.filter((id) => id !== 'partnership' && id !== 'relevance'),
    );
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
  const ofList = (talk: Talk) =>
    turnsOf(talk)
      .filter(({ question }) => question.id === 'trajectories')
      .map((turn) => `${turn.id.slice('trajectories-'.length)} ${String(turn.answer)}`);
  const added = { type: 'item.added' } as const;
  const confirmed = { type: 'items.confirmed' } as const;
  const oneTold = [
    'overview-0 yes',
    '0-coherent yes',
    '0-activities 3',
    '0-place on-site',
    '0-postcodes 9000',
  ];

  it('begin with that there is one, and go on with what was said of it', () => {
    const talk = say(atList(), added, given('yes'), given(3));
    expect(ofList(talk)).toEqual(oneTold.slice(0, 3));
    expect(turnsOf(talk).at(-1)).toMatchObject({ kind: 'field', index: 0, answer: 3 });
  });

  it('stay turns field by field, also beside the question for another one', () => {
    const first = describeItem(say(atList(), added), trajectory());
    expect(ofList(first)).toEqual(oneTold);
    const talk = say(first, added, given('no'));
    expect(ofList(talk)).toEqual([...oneTold, 'overview-1 yes', '1-coherent no']);
  });

  it('end with "no more" once the list is an answer', () => {
    const done = say(describeItem(say(atList(), added), trajectory()), confirmed);
    expect(ofList(done)).toEqual([...oneTold, 'overview-1 no']);
    expect(ofList(say(atList(), confirmed))).toEqual(['overview-0 no']);
    expect(ofList(say(atList(), given('unknown')))).toEqual(['overview-0 unknown']);
  });

  it('carry what there is to say about one with what was said last of it', () => {
    const findingsOf = (talk: Talk) =>
      turnsOf(talk).flatMap(({ id, findings }) => findings.map((each) => `${id} ${each.id}`));
    const short = say(atList(), added, given('yes'), given(1));
    expect(findingsOf(short)).toEqual(['trajectories-0-activities trajectories.too-short']);
    const first = describeItem(say(atList(), added), online());
    expect(findingsOf(say(first, added, given('yes')))).toEqual([
      'trajectories-0-new trajectories.online',
    ]);
  });

  it('say no finding of one again where the list ends', () => {
    const said = (talk: Talk) => turnsOf(talk).flatMap(({ findings }) => findings);
    const described = describeItem(say(atList(), added), online());
    expect(said(say(described, confirmed))).toEqual(said(described));
  });

  it('end with what there is to say about all of them', () => {
    const none = turnsOf(say(atList(), confirmed)).filter(
      ({ question }) => question.id === 'trajectories',
    );
    expect(none).toMatchObject([
      { kind: 'another', index: 0, findings: [{ id: 'trajectories.none' }] },
    ]);
    const first = turnsOf(say(atList(), added, given('yes'))).find(
      ({ question }) => question.id === 'trajectories',
    );
    expect(first).toMatchObject({ kind: 'another', index: 0, answer: 'yes', findings: [] });
  });

  it('end with what there is to say about all of them beside what was said of one', () => {
    const every = { id: 'every', question: 'series', when: { all: [] } };
    const rules = { ...smallRuleSet, findings: [...smallRuleSet.findings, every] };
    const series = [{ activities: 1, place: 'online', shared: 'no' }];
    const said = turnsOf(asking(rules, { ...smallAcademy, partner: 'yes', series })).flatMap(
      ({ id, findings }) => findings.map((each) => `${id} ${each.id}`),
    );
    expect(said).toEqual(['series-0-shared series.short', 'series-overview-1 series.every']);
  });

  it('leave out the field at hand, and fields that do not apply', () => {
    const described = describeItem(say(atList(), added), trajectory());
    const talk = say(openField(described, 0, 'place'), given('online'));
    expect(ofList(talk)).toEqual([...oneTold.slice(0, 3), '0-place online']);
  });

  it('are the very same once something else is answered', () => {
    const talk = asking(vlaio, academy({ trajectories: [trajectory(), trajectory()] }));
    const next = say(talk, opened('relevance'), given('no'));
    expect(next.context.answers.relevance).toBe('no');
    const inList = (each: Talk) => turnsOf(each).filter(({ kind }) => kind === 'field');
    expect(inList(next).length).toBeGreaterThan(6);
    for (const [index, turn] of inList(next).entries()) expect(turn).toBe(inList(talk)[index]);
    const other = say(talk, opened('goal'), given('recognition'));
    expect(turnsOf(other)).toEqual(transcriptOf(structuredClone(other.context)));
  });

  it('are found back where only one field of a finished list is opened', () => {
    const talk = openField(asking(vlaio, academy()), 0, 'activities', 'trajectories');
    expect(ofList(talk)).toEqual(oneTold.filter((each) => !each.startsWith('0-activities')));
  });

  it('keep a field that rests on a parked answer, since it is asked', () => {
    const list = asking(smallRuleSet, { ...smallAcademy, goal: 'recognition' });
    const talk = openField(say(list, given('no')), 0, 'place');
    expect(idsOf(talk)).toContain('series-0-shared');
  });
});

it.each(everyRuleSet)(
  'wherever a person gets, each turn is there once and none is what is asked: $id',
  (ruleSet) => {
    fc.assert(
      fc.property(anyBeginning(ruleSet), steps(30), (answers, taken) => {
        const talk = afterWalk(talkOf(ruleSet, answers), taken);
        const ids = idsOf(talk);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(promptOf(talk.context)?.id);
        const afresh = transcriptOf(structuredClone(talk.context));
        expect(turnsOf(talk), 'what is kept of a list is what it is made of').toEqual(afresh);
        const { counted, questions } = replay(ruleSet, talk.context.answers);
        const current = currentQuestion(talk.context)?.id;
        const ended = turnsOf(talk).filter(
          (turn) => turn.kind === 'question' || (turn.kind === 'another' && turn.answer !== 'yes'),
        );
        expect(ended.map(({ question }) => question.id)).toEqual(
          questions.filter(({ id }) => id in counted && id !== current).map(({ id }) => id),
        );
      }),
      { numRuns: runsEach(80) },
    );
  },
);

import { describe, expect, it } from 'vitest';
import { latestFindings } from '../../src/conversation/transcript.ts';
import { academy, online, without } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking, describeItem, given, opened, placeOf, say, type Talk } from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const saidAt = ({ context }: Talk) => latestFindings(context, '2021-04-01').map(({ id }) => id);
const added = { type: 'item.added' } as const;

describe('with the next question is said', () => {
  const talk = asking(vlaio, { goal: 'both', 'recognition-status': 'none' });

  it('what the last answer brings up', () => {
    expect(saidAt(say(talk, given('no')))).toEqual(['legal-person.no']);
  });

  it('nothing before the first answer, nor where the last one brings up nothing', () => {
    expect(saidAt(talk)).toEqual([]);
    expect(saidAt(say(talk, given('yes')))).toEqual([]);
  });

  it('nothing of the answers before it', () => {
    const next = say(talk, given('no'), given('none'));
    expect(placeOf(next)).toBe('stem-expertise');
    expect(saidAt(next)).toEqual([]);
  });

  it('what a changed answer brings up, where the person is brought back', () => {
    const changed = say(talk, given('yes'), given('yes'), opened('legal-person'), given('no'));
    expect(placeOf(changed)).toBe('partnership');
    expect(saidAt(changed)).toEqual(['legal-person.no']);
  });

  it('nothing where the last answer was changed from the verdict', () => {
    const verdict = say(asking(vlaio, without(academy({ 'legal-person': 'no' }), 'companies')), {
      type: 'result.requested',
    });
    expect(saidAt(say(verdict, opened('ages'), given(['18-plus'])))).toEqual([]);
  });

  it('nothing at the overview of a list: there the transcript says it', () => {
    const answers = without(academy(), 'individual-enrolment', 'trajectories');
    const overview = say(asking(vlaio, answers), given('no'));
    expect(placeOf(overview)).toBe('trajectories overview');
    expect(saidAt(overview)).toEqual([]);
  });

  it('what the last field of an item brings up, until the overview shows it itself', () => {
    const list = asking(vlaio, without(academy(), 'trajectories'));
    const short = say(list, added, given(''), given('yes'), given(1));
    expect(saidAt(short)).toEqual(['trajectories.tooShort']);
    const place = say(short, given('online'));
    expect(saidAt(place)).toEqual([]);
    const overview = describeItem(say(list, added), online());
    expect(placeOf(overview)).toBe('trajectories overview');
    expect(saidAt(overview)).toEqual([]);
  });
});

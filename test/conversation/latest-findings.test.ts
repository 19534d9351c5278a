import { describe, expect, it } from 'vitest';
import { latestFindings } from '../../src/conversation/asked/transcript.ts';
import { academy, online, without } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking, describeItem, given, opened, placeOf, say, type Talk } from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const saidAt = ({ context }: Talk) => latestFindings(context).map(({ id }) => id);
const added = { type: 'item.added' } as const;

describe('with the next question is said', () => {
  const talk = asking(vlaio, without(academy(), 'legal-form', 'partnership', 'stem-expertise'));

  it('what the last answer brings up', () => {
    expect(saidAt(say(talk, given('unincorporated')))).toEqual(['legal-form.unincorporated']);
  });

  it('nothing before the first answer, nor where the last one brings up nothing', () => {
    expect(saidAt(talk)).toEqual([]);
    expect(saidAt(say(talk, given('public')))).toEqual([]);
  });

  it('nothing of the answers before it', () => {
    const next = say(talk, given('unincorporated'), given('none'));
    expect(placeOf(next)).toBe('stem-expertise');
    expect(saidAt(next)).toEqual([]);
  });

  it('what a changed answer brings up, where the person is brought back', () => {
    const changed = say(talk, given('public'), opened('legal-form'), given('unincorporated'));
    expect(placeOf(changed)).toBe('partnership');
    expect(saidAt(changed)).toEqual(['legal-form.unincorporated']);
  });

  it('nothing where the last answer was changed from the verdict', () => {
    const verdict = say(asking(vlaio, without(academy(), 'relevance')), {
      type: 'result.requested',
    });
    expect(saidAt(say(verdict, opened('ages'), given(['18-plus'])))).toEqual([]);
  });

  it('nothing at the overview of a list: there the transcript says it', () => {
    const overview = say(
      asking(vlaio, without(academy(), 'announcement', 'trajectories')),
      given(['none']),
    );
    expect(placeOf(overview)).toBe('trajectories overview');
    expect(saidAt(overview)).toEqual([]);
  });

  it('what the last field of an item brings up, until the overview shows it itself', () => {
    const list = asking(vlaio, without(academy(), 'trajectories'));
    const short = say(list, added, given('yes'), given(1));
    expect(saidAt(short)).toEqual(['trajectories.too-short']);
    expect(saidAt(say(short, given('online')))).toEqual([]);
    const overview = describeItem(say(list, added), online());
    expect(placeOf(overview)).toBe('trajectories overview');
    expect(saidAt(overview)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { underOtherRules } from '../../src/conversation/other-rules.ts';
import { threadOf } from '../../src/conversation/thread.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { anyBeginning } from '../support/arbitraries.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { eventOf, type Steps, steps, typings } from '../support/offered-events.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import {
  asking,
  describeItem,
  give,
  given,
  opened,
  remove,
  say,
  type Talk,
  talkOf,
} from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const added = { type: 'item.added' } as const;
const confirmed = { type: 'items.confirmed' } as const;
const undone = { type: 'history.undone' } as const;
const redone = { type: 'history.redone' } as const;
const restarted = { type: 'conversation.restarted' } as const;
const typed = (line: string) => ({ type: 'line.typed', line }) as const;

/** What was said: turns and findings by their id, typed lines as they were typed, and what is asked last. */
function thread({ context }: Talk): string[] {
  const said = threadOf(context).map((each) =>
    each.kind === 'aside' ? `"${each.aside.line}"` : each.id,
  );
  return [...said, `? ${promptOf(context)?.id ?? ''}`];
}
const linesIn = ({ context }: Talk) =>
  threadOf(context).flatMap((each) => (each.kind === 'aside' ? [each.aside.line] : []));

describe('what was typed', () => {
  const start = say(asking(smallRuleSet), typed('wat is dat?'));

  it('stands before the question it was typed under, and stays there once that is answered', () => {
    expect(thread(start)).toEqual(['"wat is dat?"', '? goal']);
    const next = say(start, given('recognition'), typed('en dit?'));
    expect(thread(next)).toEqual(['"wat is dat?"', 'goal', '"en dit?"', '? channels']);
  });

  it('keeps its order under one question', () => {
    expect(linesIn(say(start, typed('b'), typed('a')))).toEqual(['wat is dat?', 'b', 'a']);
  });

  it('stands after what was found before it', () => {
    const list = say(asking(smallRuleSet, without(smallAcademy, 'series')), added, given(''));
    expect(thread(say(list, given(1), typed('hoezo?'))).slice(-4)).toEqual([
      'series-0-activities',
      'series-0-activities series.short',
      '"hoezo?"',
      '? series-0-place',
    ]);
  });

  it('is told apart from turns and findings, each of the list that it was said of', () => {
    const list = say(asking(smallRuleSet, without(smallAcademy, 'series')), added, given(''));
    const said = threadOf(say(list, given(1), typed('hoezo?')).context);
    expect(said.slice(-3).map(({ kind, list }) => [kind, list])).toEqual([
      ['turn', 'series'],
      ['finding', 'series'],
      ['aside', 'series'],
    ]);
    expect(said[0]).toMatchObject({ kind: 'turn', id: 'goal', list: '' });
  });

  it('stays in the item where it was said, also once the list is finished and opened again', () => {
    const list = asking(vlaio, without(academy(), 'trajectories'));
    const said = say(list, typed('reeks?'), added, given('yes'), typed('hoeveel?'), given(3));
    const whole = say(describeItem(said, trajectory()), typed('nog een?'), confirmed);
    const ofList = (talk: Talk) => thread(talk).filter((each) => /"|trajectories/.test(each));
    const expected = [
      '"reeks?"',
      'trajectories-overview-0',
      'trajectories-0-coherent',
      '"hoeveel?"',
      'trajectories-0-activities',
      'trajectories-0-place',
      'trajectories-0-postcodes',
      '"nog een?"',
      'trajectories-overview-1',
    ];
    const ids = (talk: Talk) => ofList(talk).map((each) => each.replace(/-\d+-(?=[a-z])/, '-0-'));
    expect(ids(whole)).toEqual(expected);
    expect(ids(say(whole, opened('trajectories')))).toEqual([
      ...expected.slice(0, -1),
      '? trajectories-overview-1',
    ]);
  });

  it('goes to the end of its list where what it was typed under is gone', () => {
    const list = say(asking(smallRuleSet, without(smallAcademy, 'series')), added);
    const one = describeItem(list, { activities: 2, place: 'online', shared: 'no' });
    const two = describeItem(say(one, added, typed('naam?')), { activities: 3, place: 'online' });
    expect(linesIn(remove(two, 1))).toEqual(['naam?']);
    const next = say(remove(two, 1), confirmed, opened('goal'));
    expect(thread(next).slice(-3)).toEqual(['"naam?"', 'series-overview-1', '? goal']);
  });

  it('stays where answers are undone and done again', () => {
    const next = say(start, given('recognition'), typed('en dit?'));
    const back = say(next, undone);
    expect([...linesIn(back)].sort()).toEqual(['en dit?', 'wat is dat?']);
    expect(thread(say(back, redone))).toEqual(thread(next));
  });

  it('goes with all the rest where one begins again, and comes back with it', () => {
    const again = say(start, restarted);
    expect(linesIn(again)).toEqual([]);
    const back = say(again, undone);
    expect(thread(back)).toEqual(thread(start));
    expect(linesIn(say(back, redone))).toEqual([]);
  });

  it('is reason enough to begin again', () => {
    expect(asking(smallRuleSet).can(restarted)).toBe(false);
    expect(start.can(restarted)).toBe(true);
  });

  it('goes along to other rules, with only the answers offered that fit them', () => {
    const offered = { kind: 'offered', values: ['both', 'recognition'], rest: '' } as const;
    const { id = -1 } = start.context.asides[0] ?? {};
    const talk = say(start, { type: 'line.answered', id, reply: offered });
    const questions = smallRuleSet.questions.map((each) =>
      each.id === 'goal' && each.kind === 'choice' ? { ...each, options: ['both'] } : each,
    );
    const under = (ruleSet: typeof smallRuleSet) =>
      underOtherRules(talk.context, ruleSet, { isThere: true, fitTexts: (texts) => texts });
    const others = { ...smallRuleSet, id: 'others', questions };
    const after = say(talk, { type: 'rules.replaced', ...under(others) });
    expect(after.context.asides).toMatchObject([
      { line: 'wat is dat?', reply: { kind: 'offered', values: ['both'] } },
    ]);
    const without = { ...others, questions: questions.filter((each) => each.id !== 'goal') };
    const { asides } = say(talk, { type: 'rules.replaced', ...under(without) }).context;
    expect(asides).toMatchObject([{ line: 'wat is dat?', reply: { kind: 'nothing' } }]);
  });

  it('is a bubble at once, and what comes of it comes to no other line', () => {
    const [aside] = start.context.asides;
    expect(aside).toMatchObject({ line: 'wat is dat?', reply: null });
    const again = say(start, restarted, { type: 'conversation.started' }, typed('hallo'));
    const late = say(again, { type: 'line.answered', id: aside?.id ?? -1, reply: { kind: 'why' } });
    expect(late.context.asides).toMatchObject([{ line: 'hallo', reply: null }]);
  });

  it('stands before what is asked by now, where that is what it is about', () => {
    const answered = (isOfNow: boolean) => {
      const talk = say(start, given('recognition'));
      const { id = -1 } = talk.context.asides[0] ?? {};
      const reply = { kind: 'offered', values: [['web']], rest: '' } as const;
      return say(talk, { type: 'line.answered', id, reply, isOfNow }).context.asides;
    };
    const reply = { kind: 'offered' };
    expect(answered(false)).toMatchObject([{ at: 'goal', question: 'goal', reply }]);
    expect(answered(true)).toMatchObject([{ at: 'channels', question: 'channels', reply }]);
  });

  it('is kept up to some length and number, the last of it', () => {
    const many = Array.from({ length: 230 }, (_, index) => typed(`${index}`));
    const talk = say(asking(smallRuleSet), ...many);
    expect(linesIn(talk)).toHaveLength(200);
    expect(linesIn(talk).at(-1)).toBe('229');
    const [long = ''] = linesIn(say(asking(smallRuleSet), typed('x'.repeat(5000))));
    expect(long).toHaveLength(1000);
    expect(long.at(-1)).toBe('…');
  });

  it('keeps an id of its own, also where something is tried meanwhile', () => {
    const tried = { type: 'answer.tried', question: 'helpers', value: 5 } as const;
    const talk = say(asking(smallRuleSet, smallAcademy), tried, typed('een'), {
      type: 'variant.saved',
    });
    const ids = say(talk, typed('twee')).context.asides.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('on the result and before the start stands last', () => {
    const verdict = say(asking(smallRuleSet, smallAcademy), typed('en nu?'));
    expect(thread(verdict).slice(-2)).toEqual(['"en nu?"', '? ']);
    const open = give(say(verdict, opened('helpers')), 3);
    expect(linesIn(open)).toEqual(['en nu?']);
    expect(linesIn(say(talkOf(smallRuleSet), typed('hoi')))).toEqual(['hoi']);
  });
});

/** A walk in which lines are typed; all that is typed counts from the last time that one began again. */
function typingWalk(start: Talk, taken: Steps): { talk: Talk; lines: string[] } {
  let talk = start;
  const lines: string[] = [];
  for (const [sort, index] of taken) {
    const events = typings(talk);
    const event = index % 3 === 0 ? events[index % events.length] : eventOf(talk, [sort, index]);
    // What was typed before comes back by undoing that, and what was typed after it goes.
    if (!event || event.type === 'conversation.restarted') continue;
    talk = say(talk, event);
    if (event.type === 'line.typed') lines.push(event.line);
  }
  return { talk, lines };
}

describe.each(everyRuleSet)('whatever a person does: $id', (ruleSet) => {
  const forWalks = (check: (walked: ReturnType<typeof typingWalk>) => void) =>
    fc.assert(
      fc.property(anyBeginning(ruleSet), steps(40), (answers, taken) =>
        check(typingWalk(talkOf(ruleSet, answers), taken)),
      ),
      { numRuns: runsEach(180) },
    );

  it('every line that was typed stands in the thread once, and everything there has its own id', () => {
    forWalks(({ talk, lines }) => {
      expect([...linesIn(talk)].sort()).toEqual([...lines].sort());
      const ids = threadOf(talk.context).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('typing changes no answer and no place, and is nothing to undo', () => {
    forWalks(({ talk }) => {
      const after = say(talk, typed('wat?'), { ...typed('en?') });
      const { asides: _, nextKey: __, ...rest } = after.context;
      const { asides: ___, nextKey: ____, ...before } = talk.context;
      expect(rest).toEqual(before);
      expect(after.value).toBe(talk.value);
    });
  });
});

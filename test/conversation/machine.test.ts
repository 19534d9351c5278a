import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { academy, without } from '../support/academy.ts';
import { anyBeginning } from '../support/arbitraries.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { afterWalk, steps } from '../support/offered-events.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking, give, given, momentOf, opened, placeOf, say, talkOf } from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const started = { type: 'conversation.started' } as const;
const resumed = { type: 'conversation.resumed' } as const;
const restarted = { type: 'conversation.restarted' } as const;
const left = { type: 'question.left' } as const;
const result = { type: 'result.requested' } as const;
const failed = { type: 'view.failed' } as const;
const undone = { type: 'history.undone' } as const;
const replaced = (answers: Answers) => ({ type: 'answers.replaced', answers }) as const;

describe('beginning', () => {
  it('welcomes first, and asks the first question when it is started', () => {
    const talk = talkOf(vlaio);
    expect(placeOf(talk)).toBe('welcome');
    expect(placeOf(say(talk, started))).toBe('goal');
  });

  it('has nothing to take back, and nothing beside the answers', () => {
    const nothing = { variants: [], asides: [], filled: [], past: [], future: [] };
    expect(talkOf(vlaio).context).toMatchObject({ answers: {}, keys: {}, ...nothing });
    const again = say(asking(vlaio, { goal: 'both' }), restarted).context;
    expect(again).toMatchObject({ variants: [], asides: [], filled: [], future: [] });
  });

  it('welcomes with the answers that are there, and goes on after them', () => {
    const talk = talkOf(vlaio, { goal: 'recognition', 'recognition-status': 'none' });
    expect(placeOf(talk)).toBe('welcome');
    expect(placeOf(say(talk, started))).toBe('ages');
  });

  it('goes to the verdict where all is answered', () => {
    expect(placeOf(asking(vlaio, academy()))).toBe('verdict');
  });

  it('goes on with the first question that waits after one that was opened from the welcome', () => {
    const talk = say(talkOf(vlaio, { goal: 'both' }), opened('goal'), given('recognition'));
    expect(placeOf(talk)).toBe('recognition-status');
  });

  it('leads back from an opened question to the last one before it that has an answer', () => {
    const [before, waiting, after] = ['recognition-status', 'ages', 'school-hours'];
    const talk = say(asking(vlaio, without(academy(), waiting)), opened(after));
    expect(placeOf(talk)).toBe(after);
    expect(placeOf(say(talk, left))).toBe(before);
  });

  it('leads back to the welcome from the first question, and on again', () => {
    const talk = asking(vlaio);
    expect(placeOf(say(talk, left))).toBe('welcome');
    expect(placeOf(say(talk, left, started))).toBe('goal');
  });

  it('goes on with the first question that waits, also after going back to the welcome', () => {
    const talk = asking(vlaio, { goal: 'both', 'recognition-status': 'none' });
    const back = say(talk, left, left, left);
    expect(placeOf(back)).toBe('welcome');
    expect(placeOf(say(back, started))).toBe('ages');
  });
});

describe('the result', () => {
  const certain = { goal: 'recognition', 'recognition-status': 'none', 'stem-expertise': 'none' };

  it('can be shown early, and leads back to the question that waits', () => {
    const early = say(asking(vlaio, certain), result);
    expect(placeOf(early)).toBe('verdict');
    expect(placeOf(say(early, resumed))).toBe('ages');
    expect(early.context.answers).toEqual(certain);
  });

  it('leads back from the result to the last question, and there again', () => {
    const end = asking(vlaio, academy());
    expect(placeOf(end)).toBe('verdict');
    const back = say(end, left);
    expect(placeOf(back)).toBe('hard-to-reach');
    expect(say(back, { type: 'question.closed' }).context).toEqual(end.context);
    expect(placeOf(say(back, given(['none'])))).toBe('verdict');
  });

  it('leads back to the question that waits, where there is one', () => {
    expect(placeOf(say(asking(vlaio, certain), result, left))).toBe('ages');
  });

  it('closes a question that was only opened', () => {
    const talk = say(asking(vlaio, certain), opened('goal'), result, resumed);
    expect(placeOf(talk)).toBe('ages');
  });
});

describe('starting again, and answers from elsewhere', () => {
  it('begins anew, and can be undone', () => {
    const talk = asking(vlaio, { goal: 'both' });
    const again = say(talk, restarted);
    expect(placeOf(again)).toBe('welcome');
    expect(again.context.answers).toEqual({});
    expect(momentOf(say(again, undone))).toEqual(momentOf(talk));
  });

  it('keeps all that could be undone before', () => {
    const talk = say(
      asking(vlaio),
      given('both'),
      given('none'),
      restarted,
      undone,
      undone,
      undone,
    );
    expect(talk.context.answers).toEqual({});
    expect(placeOf(talk)).toBe('goal');
  });

  it.each([
    ['the first of them that waits', { goal: 'recognition' }, 'recognition-status'],
    ['the verdict where none waits', academy(), 'verdict'],
  ])('takes answers from elsewhere and goes to %s', (_, answers, place) => {
    const list = say(asking(vlaio, without(academy(), 'trajectories')), { type: 'item.added' });
    const talk = say(list, replaced(answers));
    expect(placeOf(talk)).toBe(place);
    expect(talk.context.answers).toEqual(answers);
    expect(talk.context.round).toBeNull();
    expect(momentOf(say(talk, undone))).toEqual(momentOf(list));
  });
});

describe('a failure to draw', () => {
  it.each([
    ['welcome', talkOf(vlaio)],
    ['asking', asking(vlaio, { goal: 'both' })],
    ['an opened question', say(asking(vlaio, { goal: 'both' }), opened('goal'))],
    ['verdict', asking(vlaio, academy())],
  ])('keeps the answers and what can be undone: %s', (_, talk) => {
    const broken = say(talk, failed);
    expect(placeOf(broken)).toBe('failed');
    const back = say(broken, resumed);
    expect(back.context.answers).toEqual(talk.context.answers);
    expect(back.context.past).toEqual(talk.context.past);
    expect(placeOf(back)).toBe(placeOf(asking(vlaio, talk.context.answers)));
  });

  it('can be left by starting again, and by undo', () => {
    const talk = say(asking(vlaio), given('both'), failed);
    expect(placeOf(say(talk, restarted))).toBe('welcome');
    expect(placeOf(say(talk, undone))).toBe('goal');
    expect(placeOf(say(talk, restarted, undone))).toBe('recognition-status');
  });
});

describe('a list that is opened', () => {
  const closed = { type: 'question.closed' } as const;

  it('is at hand again once what was opened over it is closed, where one had begun to go through it', () => {
    const begun = say(
      asking(vlaio, academy()),
      opened('trajectories'),
      { type: 'item.added' },
      left,
    );
    const talk = say(begun, opened('goal'), closed);
    expect(placeOf(talk)).toBe('trajectories overview');
  });

  it('is left for the result where it was left unfinished there, and nothing of it stays open', () => {
    const before = without(academy({ audience: 'members-only' }), 'trajectories', 'relevance');
    const talk = say(asking(vlaio, before), { type: 'item.added' }, result);
    const back = say(talk, opened('trajectories'), closed);
    expect(placeOf(back)).toBe('verdict');
    expect(back.context.detour).toBeNull();
  });
});

describe('what makes no sense at a moment changes nothing', () => {
  const question = given('both');
  const ofLists: ConversationEvent[] = [
    { type: 'item.added' },
    { type: 'item.removed', item: 0 },
    { type: 'items.confirmed' },
    { type: 'field.opened', question: 'trajectories', item: 9, field: 'place' },
  ];
  const ofAnswering: ConversationEvent[] = [question, { type: 'question.closed' }, ...ofLists];
  const ofAsking: ConversationEvent[] = [left, ...ofAnswering];
  const ofTrials: ConversationEvent[] = [
    { type: 'change.tried', set: { goal: 'recognition' } },
    { type: 'answer.tried', question: 'goal', value: 'recognition' },
    { type: 'trial.kept' },
    { type: 'variant.saved' },
    { type: 'variant.kept', number: 1 },
  ];
  const nothingToRedo: ConversationEvent = { type: 'history.redone' };

  it.each([
    ['welcome', talkOf(vlaio), [...ofAsking, ...ofTrials, resumed, undone, nothingToRedo]],
    [
      'asking',
      asking(vlaio),
      [
        ...ofLists,
        ...ofTrials,
        { type: 'question.closed' },
        started,
        resumed,
        undone,
        nothingToRedo,
      ],
    ],
    [
      'verdict',
      asking(vlaio, academy()),
      [...ofAnswering, started, resumed, result, nothingToRedo],
    ],
    [
      'failed',
      say(asking(vlaio), failed),
      [...ofAsking, ...ofTrials, started, undone, nothingToRedo],
    ],
  ] as const)('%s', (_, talk, events) => {
    for (const event of events) {
      expect(talk.can(event), event.type).toBe(false);
      const after = say(talk, event);
      expect(placeOf(after), event.type).toBe(placeOf(talk));
      expect(after.context, event.type).toEqual(talk.context);
    }
  });

  it.each(['colour', 'toString', 'constructor', 'trajectories.title', 'companies', ''])(
    'an unknown question: %j',
    (id) => {
      const talk = asking(vlaio, { goal: 'both' });
      expect(say(talk, opened(id)).context).toEqual(talk.context);
    },
  );

  it('a question that does not apply', () => {
    const talk = asking(vlaio, { goal: 'recognition' });
    expect(say(talk, opened('legal-form')).context).toEqual(talk.context);
  });

  it('what was changed after an undo can not be redone any more', () => {
    const talk = say(asking(vlaio), given('both'), undone, given('recognition'));
    expect(say(talk, nothingToRedo).context).toEqual(talk.context);
  });
});

describe.each(everyRuleSet)('wherever a person gets: $id', (ruleSet) => {
  const frozen = deepFreeze(ruleSet);
  const walks = fc
    .tuple(anyBeginning(ruleSet), steps(30))
    .map(([answers, taken]) => afterWalk(talkOf(frozen, deepFreeze(answers)), taken));
  const numRuns = runsEach(80);

  it('going back again and again leads to the welcome, and changes no answer', () => {
    fc.assert(
      fc.property(walks, (talk) => {
        let now = talk;
        for (let step = 0; now.value === 'asking' && step < 60; step++) now = say(now, left);
        if (talk.value === 'asking') expect(placeOf(now)).toBe('welcome');
        expect(now.context.answers).toBe(talk.context.answers);
      }),
      { numRuns },
    );
  });

  it('something is asked while it asks, and answering "not known" leads to the verdict', () => {
    fc.assert(
      fc.property(walks, (talk) => {
        let now = say(talk, started, resumed);
        for (let step = 0; now.value === 'asking' && step < 60; step++) {
          const prompt = promptOf(now.context);
          expect(prompt).not.toBeNull();
          now =
            prompt?.kind === 'overview'
              ? say(now, { type: 'items.confirmed' })
              : give(
                  now,
                  prompt?.kind === 'field' && prompt.field.kind === 'text' ? '' : 'unknown',
                );
        }
        expect(placeOf(say(now, result))).toBe('verdict');
        expect(now.value).toMatch(/verdict|drafting/);
      }),
      { numRuns },
    );
  });
});

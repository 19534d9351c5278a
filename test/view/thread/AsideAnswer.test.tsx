import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { questionsForMail } from '../../../src/conversation/asides/asides.ts';
import { academy, trajectory } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;

async function talking(situation: Situation = {}) {
  const drawn = await drawWidget({ events: [started], ...situation });
  return {
    ...drawn,
    type: (line: string) => drawn.user.type(drawn.line(), `${line}{Enter}`),
    /** How often this was said aloud, with whatever else in the same breath. */
    heard: (text: string) => drawn.announced.filter((each) => each.includes(text)).length,
  };
}
const at = (question: string, situation: Situation = {}) =>
  talking({ answers: answersBefore(question), ...situation });

describe('a typed answer', () => {
  test('that is understood answers, says so, and moves on to the next question', async () => {
    const { type, asks, say, announced, context } = await talking();
    await type('erkening en subsidie');
    await waitFor(() => expect(context().answers).toEqual({ goal: 'both' }));
    const answer = say('rules:questions.goal.options.both.label');
    expect(announced).toEqual([say('composer.understood', { answer })]);
    expect(document.activeElement).toBe(asks('recognition-status'));
  });

  test('that may mean several is asked back, said aloud once, and one tap answers', async () => {
    const { type, say, context, heard, press } = await talking();
    await type('erkenning of subsidie');
    await screen.findByText(say('composer.candidate', { count: 2 }));
    await waitFor(() => expect(heard(say('composer.candidate', { count: 2 }))).toBe(1));
    expect(context().answers).toEqual({});
    const [offered] = screen.getAllByRole('button', {
      name: say('rules:questions.goal.options.subsidy.label'),
    });
    offered?.click();
    await waitFor(() => expect(context().answers).toEqual({ goal: 'subsidy' }));
    expect(heard(say('composer.candidate', { count: 2 }))).toBe(1);
    expect(
      screen.queryByRole('button', { name: say('composer.neither', { count: 2 }) }),
    ).toBeNull();
    await press('header.undo');
  });

  test('that only greets is greeted back, in sight and aloud', async () => {
    const { type, say, heard, context } = await talking();
    const before = screen.getAllByText(say('rules:hello')).length;
    await type('Hoi!');
    await waitFor(() => expect(screen.getAllByText(say('rules:hello'))).toHaveLength(before + 1));
    await waitFor(() => expect(heard(say('rules:hello'))).toBe(1));
    expect(context().answers).toEqual({});
  });

  test('that thanks is told that it is welcome', async () => {
    const { type, say, context } = await talking();
    await type('Oké, bedankt!');
    await screen.findByText(say('composer.thanked'));
    expect(context().answers).toEqual({});
  });

  test('that is none of what was offered is not understood', async () => {
    const { type, say, press, context } = await talking();
    await type('erkenning of subsidie');
    await screen.findByText(say('composer.candidate', { count: 2 }));
    await press('composer.neither', { count: 2 });
    screen.getByText(say('composer.notUnderstood'));
    expect(context().answers).toEqual({});
  });

  test('that may mean one thing only is asked back about that one', async () => {
    const { type, say, press, context } = await at('ages');
    await type('2');
    await screen.findByText(say('composer.candidate', { count: 1 }));
    expect(screen.queryByText(say('composer.candidate', { count: 2 }))).toBeNull();
    await press('composer.neither', { count: 1 });
    screen.getByText(say('composer.notUnderstood'));
    expect(context().answers.ages).toBeUndefined();
  });

  test('that is not understood as a whole says which words were not', async () => {
    const { type, say, heard } = await at('announcement');
    await type('website en ballonnen');
    const rest = say('composer.rest', { rest: 'ballonnen' });
    await screen.findByText(rest);
    await waitFor(() => expect(heard(rest)).toBe(1));
  });

  test('that is not understood is said once, and stands in the thread', async () => {
    const { type, say, heard, context } = await talking();
    await type('qwerty');
    await screen.findByText(say('composer.notUnderstood'));
    await waitFor(() => expect(heard(say('composer.notUnderstood'))).toBe(1));
    await type('asdfgh');
    await waitFor(() => expect(heard(say('composer.notUnderstood'))).toBe(2));
    expect(context().answers).toEqual({});
  });

  test('in another language than that of the widget is understood', async () => {
    const { type, context } = await at('recognition-status');
    await type('pas encore');
    await waitFor(() => expect(context().answers['recognition-status']).toBe('none'));
  });

  test('that one does not know yet is an answer', async () => {
    const { type, context } = await talking();
    await type('weet ik niet');
    await waitFor(() => expect(context().answers).toEqual({ goal: 'unknown' }));
  });

  test('goes through a list', async () => {
    const { type, context } = await at('trajectories');
    await type('ja');
    await waitFor(() => expect(context().round?.items).toHaveLength(1));
    for (const line of ['ja', 'drie namiddagen', 'op locatie', 'Gent en Sint-Niklaas']) {
      const { round } = context();
      await type(line);
      await waitFor(() => expect(context().round).not.toBe(round));
    }
    await type('dat is alles');
    await waitFor(() =>
      expect(context().answers.trajectories).toEqual([
        { coherent: 'yes', activities: 3, place: 'on-site', postcodes: ['9000', '9100'] },
      ]),
    );
  });
});

describe('a typed line at a field of an item', () => {
  const atField = (field: string) =>
    at('trajectories', {
      answers: { ...answersBefore('trajectories'), trajectories: [academyItem(field)] },
    });
  const academyItem = (field: string) => ({
    coherent: 'yes',
    ...(field === 'postcodes' && { activities: 3, place: 'on-site' }),
  });

  test('offers places by postcode and name', async () => {
    const { type, say } = await atField('postcodes');
    await type('Aalst en parijs');
    await screen.findByRole('button', { name: '9300 Aalst' });
    screen.getByRole('button', { name: '3800 Aalst (Sint-Truiden)' });
    screen.getByText(say('composer.rest', { rest: 'parijs' }));
  });

  test('calls a place as it was typed', async () => {
    const { type, say, announced } = await atField('postcodes');
    await type('gent en sint niklaas');
    const answer = '9000 Gent en 9100 Sint-Niklaas';
    await waitFor(() => expect(announced).toContain(say('composer.understood', { answer })));
  });

  test('refuses a number that is too high as the field does', async () => {
    const { type, say, heard } = await atField('activities');
    await type('1000');
    const error = say('errors.outOfRange', { given: '1000', min: 1, max: 365 });
    await screen.findByText(error);
    await waitFor(() => expect(heard(error)).toBe(1));
  });

  test('explains the field, also once it is answered', async () => {
    const { type, say, user, button } = await atField('activities');
    await type('waarom?');
    const why = say('rules:questions.trajectories.fields.activities.why');
    await screen.findByText(why, { exact: false });
    await user.click(button('3'));
    screen.getByText(why, { exact: false });
  });
});

describe('a typed command', () => {
  test('goes back', async () => {
    const { type, asks } = await talking({ answers: { goal: 'both' } });
    await type('terug');
    await waitFor(() => asks('goal'));
  });

  test('opens the answer that is to be changed', async () => {
    const { type, asks } = await talking({ answers: answersBefore('audience') });
    await type('wijzig de aanvraag');
    await waitFor(() => asks('goal'));
    expect(document.activeElement).toBe(asks('goal'));
  });

  test('tells why the question is asked, with hint and source, and answers nothing', async () => {
    const { type, say, heard, context } = await at('legal-form');
    await type('waarom?');
    const why = say('rules:questions.legal-form.why');
    await waitFor(() => expect(heard(why)).toBe(1));
    expect(heard(say('rules:questions.legal-form.hint'))).toBe(1);
    expect(context().answers).toEqual(answersBefore('legal-form'));
  });

  test.each(['toon het resultaat', 'wijzig de leeftijd', 'maak de ontwerpaanvraag'])(
    'that cannot be done now is refused: %s',
    async (line) => {
      const { type, say } = await talking();
      await type(line);
      await screen.findByText(say('composer.notNow'));
    },
  );

  test('undoes, which is said', async () => {
    const { type, say, announced, choose, asks } = await talking();
    await choose('goal', 'both');
    await type('ongedaan maken');
    await waitFor(() => asks('goal'));
    expect(announced).toEqual([say('said.undone')]);
  });
});

describe('a typed question', () => {
  test('is answered by the help with its source, said once, and the question follows again', async () => {
    const { type, say, asks, heard, context } = await talking();
    await type('Wat is een rechtspersoon?');
    const answer = say('rules:help.entries.legal-person.answer');
    await screen.findByText(answer);
    await waitFor(() => expect(heard(answer)).toBe(1));
    const items = screen.getAllByRole('listitem');
    expect(items.at(-1)?.contains(asks('goal'))).toBe(true);
    expect(context().answers).toEqual({});
  });

  test('of which nothing is known says so, and names who may know', async () => {
    const { type, say } = await talking();
    await type('Hoe maak ik lasagne?');
    await screen.findByText(`${say('help:unknown')} ${say('rules:help.ask')}`);
  });

  test('that we cannot answer goes into the mail to who can, and comes out of it again', async () => {
    const { type, say, press, heard, context } = await talking();
    await type('mogen onze konijnen ook meedoen?');
    await screen.findByText(`${say('help:unknown')} ${say('rules:help.ask')}`);
    const inMail = () => questionsForMail(context().asides);
    expect(inMail()).toEqual([]);
    await press('rules:help.mail');
    expect(inMail()).toEqual(['mogen onze konijnen ook meedoen?']);
    screen.getByText(say('rules:help.mailed'));
    expect(heard(say('rules:help.mailed'))).toBe(1);
    expect(context().answers).toEqual({});
    await press('help:notToMail');
    expect(inMail()).toEqual([]);
    screen.getByRole('button', { name: say('rules:help.mail') });
  });

  test('that we can answer offers no mail', async () => {
    const { type, say } = await talking();
    await type('Wat is een rechtspersoon?');
    await screen.findByText(say('rules:help.entries.legal-person.answer'));
    expect(screen.queryByRole('button', { name: say('rules:help.mail') })).toBeNull();
  });

  test('that does not look like one is tried as one before it is not understood', async () => {
    const { type, say } = await talking();
    await type('rechtspersoon');
    await screen.findByText(say('rules:help.entries.legal-person.answer'));
  });
});

describe('on the result', () => {
  const onResult = () => talking({ answers: academy(), events: [{ type: 'result.requested' }] });

  test('a command is done', async () => {
    const { type, say } = await onResult();
    await type('antwoorden nakijken');
    await screen.findByRole('heading', { name: say('result:review.heading') });
  });

  test('a correction opens what it names', async () => {
    const { type, asks } = await onResult();
    await type('nee we zitten wel in een STEM-partnerschap');
    await waitFor(() => asks('partnership'));
  });

  test('a correction that says what it has to be offers that, and one tap answers', async () => {
    const { type, say, user, actor, heard, context } = await onResult();
    await type('het zijn eigenlijk 6 workshops');
    await screen.findByText(say('composer.candidate', { count: 1 }));
    await waitFor(() => expect(heard(say('composer.candidate', { count: 1 }))).toBe(1));
    expect(context().answers).toEqual(academy());
    await user.click(screen.getByRole('button', { name: '6 activiteiten' }));
    expect(context().answers).toEqual(academy({ trajectories: [trajectory({ activities: 6 })] }));
    expect(actor.getSnapshot().value).toBe('verdict');
  });

  test('a correction that names more asks which, and one tap opens that', async () => {
    const { type, say, user, asks } = await onResult();
    await type('de leeftijd en de rechtsvorm kloppen eigenlijk niet');
    await screen.findByText(say('composer.which'));
    await user.click(screen.getByRole('button', { name: say('rules:questions.legal-form.label') }));
    asks('legal-form');
  });

  test('the application is begun', async () => {
    const { type, actor } = await onResult();
    await type('maak de ontwerpaanvraag');
    await waitFor(() => expect(actor.getSnapshot().value).toBe('drafting'));
  });

  test('a command that makes no sense there is refused there', async () => {
    const { type, say } = await onResult();
    await type('opnieuw toepassen');
    const said = await screen.findByText(say('composer.notNow'));
    expect(within(said.closest('ol') as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
  });

  test('what was none of the offered answers speaks of no answers to choose from', async () => {
    const { say } = await talking({
      answers: academy(),
      events: [
        { type: 'result.requested' },
        { type: 'line.typed', line: 'xyzzy' },
        { type: 'line.answered', id: 1, reply: { kind: 'nothing' } },
      ],
    });
    screen.getByText(say('composer.notUnderstoodHere'));
  });
});

describe('where a part cannot be fetched', () => {
  const down = () => Promise.reject(new Error('no network'));

  test.each(['typing', 'help'] as const)(
    'without %s that is said, and the conversation goes on',
    async (part) => {
      const { type, say, heard, choose, actor } = await talking({ parts: { [part]: down } });
      await type('qwerty');
      await screen.findByText(say('said.notLoaded'));
      await waitFor(() => expect(heard(say('said.notLoaded'))).toBe(1));
      await choose('goal', 'both');
      expect(actor.getSnapshot().value).toBe('asking');
    },
  );

  test('help that was given before is missed, and the rest is there', async () => {
    const { say, asks } = await talking({
      parts: { help: down },
      events: [
        started,
        { type: 'line.typed', line: 'Wat is een rechtspersoon?' },
        {
          type: 'line.answered',
          id: 0,
          reply: { kind: 'helped', best: 'legal-person', offered: [] },
        },
      ],
    });
    await screen.findByText(say('said.notLoaded'));
    asks('goal');
  });
});

describe('who says to stop', () => {
  test.each(['stop', 'ik stop ermee', 'later verder', 'kan ik later verdergaan', 'I want to quit'])(
    '“%s” is told what becomes of the answers, once aloud too',
    async (line) => {
      const { type, say, heard, context, asks } = await at('ages', { isKept: true });
      const before = context().answers;
      await type(line);
      await screen.findByText(say('keeping:away.tab'));
      await waitFor(() => expect(heard(say('keeping:away.tab'))).toBe(1));
      expect(context().answers).toBe(before);
      asks('ages');
    },
  );

  test('is told so on the result too', async () => {
    const { type, say } = await talking({ answers: academy() });
    await type('stop');
    await screen.findByText(say('keeping:away.page'));
  });

  test('closes, and finds the conversation again', async () => {
    const { type, say, press, actor, context } = await at('ages');
    await type('stop');
    await screen.findByText(say('keeping:away.page'));
    await press('keeping:away.close');
    expect(actor.getSnapshot().value).toBe('welcome');
    expect(Object.keys(context().answers).length).toBeGreaterThan(0);
  });

  test('makes a link, or opens what keeps the answers, where the page lets that', async () => {
    const storing = {
      state: 'off',
      keep: () => 'on',
      forget: () => {},
    } satisfies Situation['storing'];
    const { type, say, press } = await at('ages', { storing, isKept: true });
    await type('stop');
    await screen.findByText(say('keeping:away.tab'));
    await press('keeping:away.share');
    screen.getByRole('heading', { name: say('keeping:share.heading') });
    await press('header.keep');
    screen.getByRole('heading', { name: say('keeping:keep.off.heading') });
  });

  test('where nothing was answered yet only closes', async () => {
    const { type, say } = await talking();
    await type('stop');
    await screen.findByText(say('keeping:away.page'));
    expect(screen.queryByRole('button', { name: say('keeping:away.share') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('header.restart') })).toBeNull();
  });
});

describe('who asks how much it is', () => {
  const asks = async (situation: Situation) => {
    const drawn = await talking(situation);
    await drawn.type('hoeveel krijgen we dan?');
    await waitFor(() => expect(document.querySelector('.came .helped')).not.toBeNull());
    const said = () => document.querySelector('.came .helped')?.textContent;
    return { ...drawn, said };
  };

  test('on the result hears the amount that stands there, and where that is written', async () => {
    const { say, said, heard } = await asks({ answers: academy() });
    const [amount = ''] = /€\s[\d.]+/.exec(document.querySelector('.big')?.textContent ?? '') ?? [];
    expect(amount).not.toBe('');
    expect(said()).toContain(say('help:sum.estimated', { amount }));
    await waitFor(() => expect(heard(say('help:sum.estimated', { amount }))).toBe(1));
  });

  test('hears what it can become where not all is in order', async () => {
    const { said } = await asks({ answers: academy({ 'legal-form': 'unincorporated' }) });
    expect(said()).toMatch(/kan het €\s[\d.]+.* worden/);
  });

  test('hears why there is none where it was not asked for', async () => {
    const { say, said } = await asks({ answers: academy({ goal: 'recognition' }) });
    const scheme = say('rules:schemes.subsidy.label');
    expect(said()).toContain(say('help:sum.notAsked', { scheme }));
  });

  test('hears that answers are missing, while they are asked', async () => {
    const { say, said } = await asks({ answers: { goal: 'both' }, events: [started] });
    expect(said()).toContain(say('help:sum.open'));
  });

  test('hears that nothing is estimated where nothing leads there', async () => {
    const { say, said } = await asks({ answers: academy({ partnership: 'beneficiary' }) });
    expect(said()).toContain(say('help:sum.none'));
  });
});

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { type Answers, itemsOf, unknown } from '../../../../src/assessment/answers.ts';
import { parseSession, sessionOf } from '../../../../src/conversation/saved-session.ts';
import { soon } from '../../../../src/view/use-undo.ts';
import { academy, online, trajectory, without } from '../../../support/academy.ts';
import { describedBy, drawDraft } from '../../../support/drawn-draft.tsx';
import type { Situation } from '../../../support/drawn-widget.tsx';

async function drawTogether(answers: Answers = academy(), more: Situation = {}) {
  const drawn = await drawDraft('organisation', answers, more);
  const { say, user } = drawn;
  const start = async () => {
    const [button] = screen.getAllByRole('button', { name: say('draft:together.start') });
    await user.click(button as HTMLElement);
  };
  await start();
  const askOf = (id: string) => say(`rules:draft.fields.${id}.ask`);
  const line = () => {
    const form = document.querySelector<HTMLElement>('form.say');
    if (!form) throw new Error('There is no line to write on.');
    return within(form).getByRole<HTMLInputElement>('textbox');
  };
  return {
    ...drawn,
    start,
    askOf,
    line,
    send: async (text: string) => {
      await user.type(line(), `${text}{Enter}`);
    },
    /** The group of the question at hand. */
    asked: (id: string) => screen.getByRole('group', { name: askOf(id) }),
    turns: () =>
      [...document.querySelectorAll('.turn')].map((each) => [
        each.querySelector('.was')?.textContent,
        each.querySelector('.you')?.lastChild?.textContent,
      ]),
    change: (question: string) =>
      user.click(
        screen.getByRole('button', {
          name: new RegExp(`${say('transcript.change')}.*${question.replace('?', '\\?')}`),
        }),
      ),
    words: () => document.getElementById('widget-progress')?.textContent,
    heard: (text: string) => drawn.announced.filter((each) => each.includes(text)).length,
    sends: drawn.send,
  };
}

test('a gap is written on the line below: it becomes a turn, with its sentence, and the next is asked', async () => {
  const { say, send, asked, askOf, line, turns, written, heard } = await drawTogether();
  screen.getByText(say('draft:together.lead'));
  expect(document.activeElement).toBe(asked('name'));
  expect(line().placeholder).toBe(say('draft:together.placeholder'));
  screen.getByRole('textbox', { name: askOf('name') });
  await send('vzw Vonk');
  expect(written().fields.name).toBe('vzw Vonk');
  expect(line().value).toBe('');
  expect(turns().at(-1)).toEqual([askOf('name'), 'vzw Vonk']);
  expect(screen.getByText(say('draft:together.said')).parentElement?.textContent).toContain(
    'Wij zijn vzw Vonk.',
  );
  expect(heard('Wij zijn vzw Vonk.')).toBe(1);
  asked('legal-form');
});

test('who writes goes on writing, and hears what is asked next, with its hint', async () => {
  const { send, askOf, line, say, announced } = await drawTogether();
  await send('vzw Vonk');
  expect(document.activeElement).toBe(line());
  const hint = say('rules:draft.fields.legal-form.hint');
  expect(announced.at(-1)).toBe(`${askOf('legal-form')} ${hint}`);
  expect(describedBy(line())).toBe(hint);
});

test('it stands in the same chat as the conversation, whose answers can be changed from there', async () => {
  const { say, turns, change, asks, asked, choose } = await drawTogether();
  const audience = say('rules:questions.audience.ask');
  expect(turns().map(([question]) => question)).toContain(audience);
  await change(audience);
  asks('audience');
  await choose('audience', 'everyone');
  asked('name');
});

test('what is left open says so, is not asked again, and can be written after all', async () => {
  const { say, leave, asked, askOf, turns, change, send, written, words } = await drawTogether();
  const count = () => Number(words()?.match(/\d+/)?.[0]);
  const before = count();
  await leave();
  expect(turns().at(-1)).toEqual([askOf('name'), say('draft:together.open')]);
  expect(document.activeElement).toBe(asked('legal-form'));
  expect(count()).toBe(before - 1);
  await change(askOf('name'));
  asked('name');
  expect(count()).toBe(before);
  await send('vzw Vonk');
  expect(written().fields.name).toBe('vzw Vonk');
  expect(turns().at(-1)).toEqual([askOf('name'), 'vzw Vonk']);
  asked('legal-form');
});

test('thanks are returned, the name of the button leaves open, and neither is written', async () => {
  const { say, send, asked, turns, askOf, written } = await drawTogether();
  await send('merci!');
  await screen.findByText(say('composer.thanked'));
  asked('name');
  await send('laat nog open');
  asked('legal-form');
  expect(turns().at(-1)).toEqual([askOf('name'), say('draft:together.open')]);
  expect(written().fields).toEqual({});
});

test('a turn is opened again with what stands there; what came after it stays', async () => {
  const { user, send, change, askOf, asked, line, turns, press, written } = await drawTogether();
  await send('vzw Vonk');
  await send('vzw');
  await change(askOf('name'));
  asked('name');
  expect(line().value).toBe('vzw Vonk');
  await press('question.keep');
  asked('enterprise-number');
  expect(line().value).toBe('');
  await change(askOf('name'));
  await user.clear(line());
  await send('Codeclub');
  expect(written().fields).toEqual({ name: 'Codeclub', 'legal-form': 'vzw' });
  expect(turns().slice(-2)).toEqual([
    [askOf('legal-form'), 'vzw'],
    [askOf('name'), 'Codeclub'],
  ]);
});

test('what is wrong is said in the thread, is not written, and is on the line again', async () => {
  const { say, leave, send, asked, line, written, heard } = await drawTogether();
  await leave();
  await leave();
  await send('12');
  const fault = say('draft:errors.malformedNumber');
  screen.getByText(fault, { exact: false });
  screen.getByText('12');
  expect(heard(fault)).toBe(1);
  expect(line().value).toBe('12');
  expect(document.activeElement).toBe(line());
  asked('enterprise-number');
  expect(written().fields).toEqual({});
});

test('a number without its zero is completed with one tap', async () => {
  const { say, leave, send, button, written } = await drawTogether();
  await leave();
  await leave();
  await send('123456749');
  await button(say('draft:errors.useSuggestion', { suggestion: '0123.456.749' })).click();
  await waitFor(() => expect(written().fields['enterprise-number']).toBe('0123.456.749'));
});

describe('what ends as a question', () => {
  test('is asked about first, and is answered by help where it was one', async () => {
    const { say, send, press, written, asked } = await drawTogether();
    await send('Wat is een traject?');
    screen.getByText(say('draft:together.doubt'));
    expect(written().fields).toEqual({});
    await press('draft:together.isQuestion');
    await waitFor(() => expect(document.querySelector('.helped')).not.toBeNull());
    expect(screen.queryByText(say('draft:together.doubt'))).toBeNull();
    expect(written().fields).toEqual({});
    asked('name');
  });

  test('is written where it belongs in the application', async () => {
    const { send, press, written, asked } = await drawTogether();
    await send('Wat nu?');
    await press('draft:together.isText');
    expect(written().fields.name).toBe('Wat nu?');
    asked('legal-form');
  });

  test('is one to help where nothing of the kind can be written', async () => {
    const { say, leave, send, written } = await drawTogether();
    await leave();
    await leave();
    await send('Wat is een traject?');
    await waitFor(() => expect(document.querySelector('.helped')).not.toBeNull());
    expect(screen.queryByText(say('draft:together.doubt'))).toBeNull();
    expect(written().fields).toEqual({});
  });
});

test('undo takes back what was written last, and gives it back to be mended', async () => {
  const { send, leave, press, asked, line, written, announced, say, turns } = await drawTogether();
  await send('vzw Vonk');
  await send('vzw');
  await press('header.undo');
  expect(written().fields).toEqual({ name: 'vzw Vonk' });
  expect(announced.at(-1)).toContain(say('said.undone'));
  expect(document.activeElement).toBe(asked('legal-form'));
  expect(line().value).toBe('vzw');
  await leave();
  const count = turns().length;
  await new Promise((resolve) => setTimeout(resolve, 450));
  await press('header.undo');
  expect(turns()).toHaveLength(count - 1);
  asked('legal-form');
});

describe('redo brings back', () => {
  const undo = async ({ press }: Awaited<ReturnType<typeof drawTogether>>) => {
    // Sooner it would be the second tap of one.
    await new Promise((resolve) => setTimeout(resolve, soon));
    await press('header.undo');
  };
  const redo = async ({ press }: Awaited<ReturnType<typeof drawTogether>>) => {
    await press('header.menu');
    await press('header.redo');
  };

  test('a text that was undone, and what was left open after it', async () => {
    const drawn = await drawTogether();
    const { say, send, leave, written, turns, line, heard, asked } = drawn;
    await send('vzw Vonk');
    await leave();
    const before = turns();
    await undo(drawn);
    await undo(drawn);
    asked('name');
    expect(written().fields).toEqual({});
    await redo(drawn);
    expect(written().fields).toEqual({ name: 'vzw Vonk' });
    expect(line().value).toBe('');
    expect(heard(say('said.redone'))).toBe(1);
    await redo(drawn);
    expect(turns()).toEqual(before);
  });

  test('an answer that was undone', async () => {
    const drawn = await drawTogether(without(academy(), 'companies'));
    const { say, button, choose, context, turns } = drawn;
    const at = () => screen.queryByRole('group', { name: say('rules:questions.companies.ask') });
    for (let count = 0; !at() && count < 60; count++)
      fireEvent.click(button(say('draft:gap.leave')));
    await choose('companies', 'yes');
    const before = turns();
    await undo(drawn);
    expect(context().answers.companies).toBeUndefined();
    await redo(drawn);
    expect(context().answers.companies).toBe('yes');
    expect(turns()).toEqual(before);
  });
});

test('what is written since is not overwritten by redo', async () => {
  const { say, send, press, user, line } = await drawTogether();
  await send('vzw Vonk');
  await press('header.undo');
  await user.clear(line());
  await send('Codeclub');
  await press('header.menu');
  expect(screen.queryByRole('button', { name: say('header.redo') })).toBeNull();
});

test('a sentence stays in sight where more of it is left open', async () => {
  const answers = academy({ trajectories: [trajectory({ postcodes: unknown })] });
  const { say, leave, send, askOf } = await drawTogether(answers);
  const title = say('rules:questions.trajectories.fields.title.ask');
  for (let count = 0; !screen.queryByRole('group', { name: title }) && count < 60; count++)
    await leave();
  await send('Robots');
  const said = () => [...document.querySelectorAll('li.says > p')].at(-1)?.textContent;
  expect(said()).toContain('Robots: ');
  await leave();
  screen.getByRole('group', { name: askOf('thread') });
  expect(said()).toContain('Robots: ');
});

test('what is typed and left open of an item stays with it where one before it is removed', async () => {
  const answers = academy({
    trajectories: [trajectory({ title: 'Robots' }), online({ activities: 4 }), online()],
  });
  const { say, leave, user, line, sends, context, turns, send } = await drawTogether(answers);
  const title = say('rules:questions.trajectories.fields.title.ask');
  for (let count = 0; !screen.queryByRole('group', { name: title }) && count < 60; count++)
    await leave();
  await user.type(line(), 'Bruggen');
  await sends({ type: 'question.opened', question: 'trajectories' });
  await sends({ type: 'item.removed', item: context().keys.trajectories?.[0] ?? -1 });
  await sends({ type: 'items.confirmed' });
  screen.getByRole('group', { name: title });
  expect(line().value).toBe('Bruggen');
  await send('');
  expect(context().answers.trajectories).toMatchObject([{ title: 'Bruggen', activities: 4 }, {}]);
  expect(turns().at(-1)?.[1]).toBe('Bruggen');
});

test('an answer is chosen in the thread, or typed, and undone by the same button', async () => {
  const answers = without(academy(), 'companies');
  const { say, context, leave, choose, asks, press } = await drawTogether(answers);
  const at = () => screen.queryByRole('group', { name: say('rules:questions.companies.ask') });
  for (let count = 0; !at() && count < 60; count++) await leave();
  expect(document.activeElement).toBe(asks('companies'));
  await choose('companies', 'yes');
  expect(context().answers.companies).toBe('yes');
  screen.getByText('Wij werken samen met bedrijven of organisaties.');
  await press('header.undo');
  expect(context().answers.companies).toBeUndefined();
  asks('companies');
});

test('a choice that is typed is understood', async () => {
  const answers = without(academy(), 'companies');
  const { say, context, leave, user } = await drawTogether(answers);
  const at = () => screen.queryByRole('group', { name: say('rules:questions.companies.ask') });
  for (let count = 0; !at() && count < 60; count++) await leave();
  const line = screen.getByRole('textbox', { name: say('composer.label') });
  await user.type(line, 'ja{Enter}');
  await waitFor(() => expect(context().answers.companies).toBe('yes'));
});

describe('a town that is misspelled', () => {
  const answers = academy({ trajectories: [trajectory({ title: 'Robots', postcodes: unknown })] });
  async function drawOffer() {
    const drawn = await drawTogether(answers);
    const { say, user } = drawn;
    const at = () =>
      screen.queryByRole('group', {
        name: say('rules:questions.trajectories.fields.postcodes.ask'),
      });
    for (let count = 0; !at() && count < 60; count++)
      fireEvent.click(drawn.button(say('draft:gap.leave')));
    await user.type(
      screen.getByRole('textbox', { name: say('composer.label') }),
      'Sint-Niklaes{Enter}',
    );
    await waitFor(() =>
      expect(document.querySelector('.came')?.textContent).toContain(
        say('composer.candidate', { count: 1 }),
      ),
    );
    return {
      ...drawn,
      places: () => itemsOf(drawn.context().answers.trajectories)?.[0]?.postcodes,
    };
  }

  test('is a choice, and becomes the answer with one tap', async () => {
    const { button, user, places, say } = await drawOffer();
    expect(places()).toBe(unknown);
    await user.click(button('9100 Sint-Niklaas'));
    expect(places()).toEqual(['9100']);
    expect(screen.queryByText(say('composer.candidate', { count: 1 }))).toBeNull();
  });

  test('can be none of those', async () => {
    const { press, places, say } = await drawOffer();
    await press('composer.neither', { count: 1 });
    screen.getByText(say('composer.notUnderstood'));
    expect(places()).toBe(unknown);
  });
});

test('a unit is asked text by text, and left open as a whole while nothing of it is written', async () => {
  const answers = academy({ trajectories: [trajectory({ title: 'Robots', postcodes: ['9000'] })] });
  const { say, leave, askOf, send, written, press, turns } = await drawTogether(answers);
  const title = () => screen.queryByRole('group', { name: askOf('title') });
  for (let count = 0; !title() && count < 60; count++) await leave();
  const unit = (number: number) => `Robots, ${say('rules:draft.example.unit', { number })}`;
  screen.getByText(`${unit(1)}.`, { exact: false });
  await leave();
  expect(turns().at(-1)).toEqual([`${unit(1)}: ${askOf('title')}`, say('draft:together.open')]);
  screen.getByText(`${unit(2)}.`, { exact: false });
  await send('De motor');
  screen.getByRole('group', { name: askOf('date') });
  await leave();
  screen.getByRole('group', { name: askOf('part-of-day') });
  await press('draft:partsOfDay.evening');
  screen.getByRole('group', { name: askOf('doing') });
  expect(written().examples[0]?.units[1]).toEqual({ title: 'De motor', 'part-of-day': 'evening' });
});

test('after the last one it says how many are open, asks those again, and leads to the document', async () => {
  const { say, leave, press, asked, words } = await drawTogether();
  const button = () => screen.queryByRole('button', { name: say('draft:gap.leave') });
  for (let count = 0; button() && count < 60; count++) await leave();
  const end = screen.getByRole('group', { name: say('draft:together.end') });
  expect(document.activeElement).toBe(end);
  const [filled = 0, total = 0] = (words()?.match(/\d+/g) ?? []).map(Number);
  within(end).getByText(say('draft:together.left', { count: total - filled }));
  expect(document.querySelector('form.say')).toBeNull();
  screen.getByRole('button', { name: say('draft:word') });
  await press('draft:together.again');
  asked('name');
});

test('the document opens at the gap at hand, and what was said is there after coming back', async () => {
  const { say, leave, send, gap, fieldName, start, turns, asked, user, line } =
    await drawTogether();
  await leave();
  await send('vzw');
  await user.type(line(), '0123');
  const before = turns();
  const [button] = screen.getAllByRole('button', { name: say('draft:together.document') });
  await user.click(button as HTMLElement);
  expect(document.activeElement).toBe(gap(fieldName('enterprise-number')));
  await start();
  expect(turns()).toEqual(before);
  // What was left open is asked anew.
  asked('name');
  await leave();
  expect(line().value).toBe('0123');
});

test('who begins anew finds nothing of before', async () => {
  const { send, sends, turns, askOf, asked } = await drawTogether();
  await send('vzw Vonk');
  await sends({ type: 'conversation.restarted' });
  await sends({ type: 'draft.opened' });
  asked('name');
  expect(turns().map(([question]) => question)).not.toContain(askOf('name'));
});

test('who opens another draft finds nothing of one that was taken back', async () => {
  const { send, sends, turns, askOf, context } = await drawTogether();
  const importing = async () => {
    const { answers } = context();
    await sends({ type: 'welcome.opened' });
    await sends({ type: 'draft.imported', answers, texts: { fields: {}, examples: [] } });
  };
  await importing();
  await send('vzw Vonk');
  await sends({ type: 'history.undone' });
  await importing();
  expect(turns().map(([question]) => question)).not.toContain(askOf('name'));
});

test('who takes that back finds what was said again', async () => {
  const { send, leave, sends, turns } = await drawTogether();
  await send('vzw Vonk');
  await leave();
  const before = turns();
  await sends({ type: 'conversation.restarted' });
  await sends({ type: 'history.undone' });
  await waitFor(() => expect(turns()).toEqual(before));
});

test('what was said is there again where the conversation was kept', async () => {
  const { send, leave, turns, context } = await drawTogether();
  await send('vzw Vonk');
  await leave();
  const before = turns();
  const kept = sessionOf(context(), '2021-04-01T12:00:00Z') ?? '';
  const parsed = parseSession(kept, context().ruleSet, '2021-04-01T12:00:00Z');
  if (!parsed.ok) throw new Error(parsed.code);
  cleanup();
  const again = await drawTogether(academy(), {
    events: [{ type: 'session.continued', ...parsed.session }, { type: 'draft.opened' }],
  });
  await waitFor(() => expect(again.turns()).toEqual(before));
  again.asked('legal-form');
});

test('another language keeps what was said and typed', async () => {
  const { send, speak, turns, user, line } = await drawTogether();
  await send('vzw Vonk');
  await user.type(line(), 'vz');
  const { say } = await speak('en');
  expect(turns().at(-1)).toEqual([say('rules:draft.fields.name.ask'), 'vzw Vonk']);
  expect(line().value).toBe('vz');
});

test('what is understood only in another language stands under its line there', async () => {
  let found = () => {};
  const help = async () => {
    await new Promise<void>((resolve) => {
      found = resolve;
    });
    return { find: () => ({ best: null, offered: [] }), Helped: () => null };
  };
  const { leave, send, speak } = await drawTogether(academy(), { parts: { help } });
  await leave();
  await leave();
  await send('dat weet niemand');
  const { say } = await speak('en');
  found();
  await waitFor(() => screen.getByText(say('draft:errors.malformedNumber'), { exact: false }));
});

test('what is typed while the line before it is looked up stays', async () => {
  let found = () => {};
  const help = async () => {
    await new Promise<void>((resolve) => {
      found = resolve;
    });
    return { find: () => ({ best: null, offered: [] }), Helped: () => null };
  };
  const { leave, send, line, user, say } = await drawTogether(academy(), { parts: { help } });
  await leave();
  await leave();
  await send('dat weet niemand');
  await user.type(line(), '0123');
  found();
  await waitFor(() => screen.getByText(say('draft:errors.malformedNumber'), { exact: false }));
  expect(line().value).toBe('0123');
});

describe('a line that tells us what to do is not written', () => {
  test('back asks what was asked before, one further each time, with what stands there', async () => {
    const { user, send, asked, written, line, press } = await drawTogether();
    await send('vzw Vonk');
    await send('vzw');
    asked('enterprise-number');
    await send('terug');
    asked('legal-form');
    expect(line().value).toBe('vzw');
    await user.clear(line());
    await send('Ga terug');
    asked('name');
    await press('question.keep');
    asked('enterprise-number');
    expect(written().fields).toEqual({ name: 'vzw Vonk', 'legal-form': 'vzw' });
  });

  test('where nothing was asked before it says that this cannot be done', async () => {
    const { say, send, asked, written } = await drawTogether();
    await send('terug');
    screen.getByText(say('composer.notNow'));
    asked('name');
    expect(written().fields).toEqual({});
  });

  test.each([
    'overslaan',
    'geen idee',
    'Weet ik niet.',
    'volgende',
    'skip',
    'je ne sais pas',
    'keine Ahnung',
  ])('“%s” leaves it open, and asks the next', async (text) => {
    const { say, send, asked, askOf, written, turns } = await drawTogether();
    await send(text);
    await waitFor(() => asked('legal-form'));
    expect(turns().at(-1)).toEqual([askOf('name'), say('draft:together.open')]);
    screen.getByText(text);
    expect(written().fields).toEqual({});
  });

  test('what is written stays where it is passed over after it was opened again', async () => {
    const { user, send, asked, askOf, line, change, written } = await drawTogether();
    await send('vzw Vonk');
    await change(askOf('name'));
    await user.clear(line());
    await send('overslaan');
    asked('legal-form');
    expect(written().fields).toEqual({ name: 'vzw Vonk' });
  });

  test.each(['stop', 'klaar', 'ik stop ermee', 'I am done', 'Ich höre auf', "c'est tout"])(
    '“%s” shows the document, at the gap that was asked',
    async (text) => {
      const { send, written, gap, fieldName } = await drawTogether();
      await send(text);
      await waitFor(() => expect(document.activeElement).toBe(gap(fieldName('name'))));
      expect(written().fields).toEqual({});
    },
  );

  test.each(['help', '?', 'leg uit', 'aide', 'Hilfe'])(
    '“%s” tells what can be written or typed here',
    async (text) => {
      const { say, send, asked, written } = await drawTogether();
      await send(text);
      screen.getByText(say('draft:together.help'));
      asked('name');
      expect(written().fields).toEqual({});
    },
  );

  test('a short question without its sign is asked about', async () => {
    const { say, send, written } = await drawTogether();
    await send('wanneer is de deadline');
    screen.getByText(say('draft:together.doubt'));
    expect(written().fields).toEqual({});
  });

  test('undo in more than one word takes back what was written last', async () => {
    const { send, asked, written } = await drawTogether();
    await send('vzw Vonk');
    await send('maak dat ongedaan');
    asked('name');
    expect(written().fields).toEqual({});
  });

  test('it is heard where a number is written, and where something is chosen', async () => {
    const { say, leave, send, asked, turns } = await drawTogether(without(academy(), 'companies'));
    await leave();
    await leave();
    asked('enterprise-number');
    await send('overslaan');
    expect(turns().at(-1)?.[1]).toBe(say('draft:together.open'));
    const at = () => screen.queryByRole('group', { name: say('rules:questions.companies.ask') });
    for (let count = 0; !at() && count < 60; count++) await leave();
    await send('weet ik niet');
    await waitFor(() => expect(at()).toBeNull());
    await send('terug');
    await waitFor(() => expect(at()).not.toBeNull());
  });
});

describe('what may be an order or a text is asked about', () => {
  test('one word can be written after all', async () => {
    const { say, send, press, asked, written } = await drawTogether();
    await send('Overzicht');
    screen.getByText(say('draft:together.order'));
    expect(written().fields).toEqual({});
    await press('draft:together.isText');
    expect(written().fields).toEqual({ name: 'Overzicht' });
    asked('legal-form');
  });

  test('or it is done', async () => {
    const { actor, send, press } = await drawTogether();
    await send('resultaat');
    await press('draft:together.isOrder');
    await waitFor(() => expect(actor.getSnapshot().value).toBe('verdict'));
  });

  test('who opens again what was passed over, and writes the same, means it', async () => {
    const { send, press, askOf, asked, change, written } = await drawTogether();
    await send('Later');
    asked('legal-form');
    await change(askOf('name'));
    await send('Later');
    await press('draft:together.isText');
    expect(written().fields).toEqual({ name: 'Later' });
  });

  test('what is only like an order to stop is written', async () => {
    const { send, written } = await drawTogether();
    await send('Sluizen');
    expect(written().fields).toEqual({ name: 'Sluizen' });
  });

  test('who comes back from what led away, and writes the same, means it', async () => {
    const { say, send, press, asked, written, user } = await drawTogether();
    await send('Pauze');
    const [start] = screen.getAllByRole('button', { name: say('draft:together.start') });
    await user.click(start as HTMLElement);
    asked('name');
    await send('Pauze');
    screen.getByText(say('draft:together.order'));
    await press('draft:together.isText');
    expect(written().fields).toEqual({ name: 'Pauze' });
  });

  test('a longer line is a text, whatever it begins with', async () => {
    const { send, written } = await drawTogether();
    await send('Later dit jaar richten we met de ouders een nieuwe vereniging op');
    expect(written().fields.name).toMatch(/^Later dit jaar/);
  });
});
